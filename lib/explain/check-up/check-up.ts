import type { CheckId, CheckState, CheckUp } from '@/lib/model/check-up';
import type { Finding } from '@/lib/model/finding';
import { asFinding, type Context } from '../context';
import { isWhole } from '@/lib/measure/last-window';
import { type Check, type Checked, notChecked, type Seen } from './check';
import { currencyAndZone } from './currency-and-zone';
import { consent, notSet, unassigned } from './flagged';
import { hosts } from './hosts';
import { keyEvents } from './key-events';
import { measured } from './measured';
import { ordersTwice } from './orders-twice';
import { selfReferrals } from './self-referrals';
import { dataFilters, enhancedMeasurement, reportingIdentity, retention } from './settings';

/** What falsifies most comes first. */
const CHECKS: readonly Check[] = [
  measured,
  keyEvents,
  ordersTwice,
  consent,
  hosts,
  selfReferrals,
  notSet,
  unassigned,
  enhancedMeasurement,
  currencyAndZone,
  reportingIdentity,
  retention,
  dataFilters,
];
const GRAVITY: readonly CheckState[] = ['amiss', 'note', 'well', 'not-checked'];

/**
 * How a property measures, looked over: every check with what it rests on, what is amiss first. What could not be looked
 * at says why, and is never well.
 *
 * @example checkUp({ ...context, flags: [] }).checks.find(({ id }) => id === 'measured')?.state // 'well'
 */
export function checkUp(of: Checked): CheckUp {
  const checks = CHECKS.map(({ id, by, look }) => ({ id, by, figures: {}, names: [], ...onWholeDays(look(of), of) }));
  const { canEdit } = of.snapshot.setup ?? {};
  return {
    ...(canEdit !== undefined && { canEdit }),
    checks: checks.toSorted((a, b) => GRAVITY.indexOf(a.state) - GRAVITY.indexOf(b.state)),
  };
}

/** A figure over days that were lost is no evidence, save of their loss. */
function onWholeDays(seen: Seen, { lost = [] }: Checked): Seen {
  const figures = Object.values(seen.figures ?? {});
  return figures.every(({ provenance: { method, period } }) => method === 'outage' || isWhole(period, lost))
    ? seen
    : notChecked('no-figures');
}

/** As a flag of the data that is said beside every figure it touches. */
const WEIGHT = 0.5;

/** What an outage or a flag of the data tells already. */
const TOLD: readonly CheckId[] = ['measured', 'consent', 'not-set', 'unassigned'];

/** What is amiss and told nowhere else, as facts: each is news once, and again when its figure has changed or it comes back. */
export function checkUpFindings({ window }: Context, { checks }: CheckUp): Finding[] {
  return checks
    .filter(({ id, of, state }) => state === 'amiss' && !TOLD.includes(id) && of !== 'none')
    .map((check) => {
      const size = check.figures['share'];
      return asFinding({
        kind: 'check-up',
        metric: 'sessions',
        segment: check.of === undefined ? check.id : `${check.id}:${check.of}`,
        direction: 'unknown',
        period: window,
        weight: WEIGHT,
        figures: size ? { size } : {},
        check,
      });
    });
}
