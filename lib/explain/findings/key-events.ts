import { addDays, DAYS_A_WEEK, daysBetween } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import type { HealthFlag } from '@/lib/model/health';
import type { Period } from '@/lib/model/period';
import type { SetAside } from '@/lib/model/set-aside';
import type { SetupChange } from '@/lib/model/property-setup';
import { amountOver } from '@/lib/measure/amount';
import { WINDOW_DAYS } from '@/lib/measure/last-window';
import { segmentSeries, tableBy } from '@/lib/measure/segment-tables';
import { Z90 } from '@/lib/statistics/interval';
import type { Context } from '../context';
import { isOneEvent } from '@/lib/model/told-step';
import { flagFinding } from './health';

/**
 * Key events that are told without an event which counts as key on some of the days only: since when, what is left of them
 * in up to four whole weeks before and since, and how often the event itself came, which Google knows of all days.
 *
 * @example keyEventFindings(context) // []
 */
export function keyEventFindings(context: Context): Finding[] {
  return (context.setAside ?? []).flatMap((aside) => {
    const { change } = aside;
    return aside.kind === 'key-event' && change ? [finding(context, aside, change)] : [];
  });
}

function finding(context: Context, aside: SetAside, change: SetupChange): Finding {
  const { snapshot } = context;
  const flag: HealthFlag = {
    code: codeOf(aside, change),
    severity: 'note',
    metrics: ['keyEvents'],
    dimensions: [],
    period: { from: change.from, to: snapshot.asOf },
    change,
    isByParts: snapshot.tables.some(
      ({ dimensions, rows }) => dimensions[0] !== 'eventName' && rows.some(({ metrics }) => metrics.keyEvents),
    ),
    ...(aside.isCut ? {} : beside(context, change)),
  };
  return flagFinding(context, flag, `${flag.code}:${change.event}`);
}

function codeOf({ isCut }: SetAside, { what, after }: SetupChange): HealthFlag['code'] {
  if (isCut) return 'key-events-since';
  if (what === 'counting') return 'key-event-recounted';
  return after === null ? 'key-event-taken-off' : 'key-event-marked';
}

/**
 * As many whole weeks on either side as there are, four at most; nothing where there is none. What is left is steady where
 * its two counts differ by no more than counting does (90%), and no step is seen there.
 */
function beside({ snapshot, diagnoses }: Context, { event, from, to }: SetupChange): Partial<HealthFlag> {
  const { keyEvents } = snapshot.totals;
  const known = Math.floor((daysBetween(to, snapshot.asOf) + 1) / DAYS_A_WEEK) * DAYS_A_WEEK;
  const days = Math.min(WINDOW_DAYS, known);
  if (!keyEvents || days <= 0) return {};
  const [before, after]: [Period, Period] = [
    { from: addDays(from, -days), to: addDays(from, -1) },
    { from: to, to: addDays(to, days - 1) },
  ];
  const [was, is] = [amountOver(keyEvents, before)?.value, amountOver(keyEvents, after)?.value];
  if (was === undefined || is === undefined) return {};
  const table = tableBy(snapshot, 'eventName');
  const own = table && segmentSeries(table, 'eventCount').find(({ segment }) => segment === event)?.series;
  const [cameBefore, came] = [own && amountOver(own, before)?.value, own && amountOver(own, after)?.value];
  const steps = diagnoses.keyEvents?.events ?? [];
  return {
    before: was,
    after: is,
    days,
    isSteady:
      Math.abs(is - was) <= Z90 * Math.sqrt(is + was) &&
      !steps.some((step) => step.kind === 'level-shift' && isOneEvent(step.from, from)),
    ...(came !== undefined && came !== null && { came: { before: cameBefore ?? 0, after: came } }),
  };
}
