/** Checks that a flag of the data has made already. */
import type { HealthCode } from '@/lib/model/health';
import { figureIn } from '@/lib/measure/figures';
import { tableBy } from '@/lib/measure/segment-tables';
import { type Check, type Checked, notChecked, type Seen, WELL } from './check';

/** Values that stand for none. */
export const notSet: Check = {
  id: 'not-set',
  by: 'site',
  look: (of) => (of.snapshot.tables.length === 0 ? notChecked('no-figures') : flagged(of, 'not-set-share')),
};

/** Visits that belong to no channel. */
export const unassigned: Check = {
  id: 'unassigned',
  by: 'site',
  look: (of) =>
    tableBy(of.snapshot, 'sessionDefaultChannelGroup') ? flagged(of, 'unassigned-share') : notChecked('no-figures'),
};

/** Visits that fell all at once while purchases held. */
export const consent: Check = {
  id: 'consent',
  by: 'site',
  look: (of) =>
    of.snapshot.totals.sessions && outcomeIn(of) ? flagged(of, 'consent-suspect') : notChecked('no-figures'),
};

/** What holds when visits are no longer counted. */
const outcomeIn = ({ snapshot: { totals } }: Checked) => totals.ecommercePurchases ?? totals.keyEvents;

function flagged({ snapshot, window, flags }: Checked, code: HealthCode): Seen {
  const flag = flags.filter((each) => each.code === code).toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0))[0];
  if (!flag) return WELL;
  const [metric = 'sessions'] = flag.metrics;
  const [dimension] = flag.dimensions;
  const period = flag.period ?? window;
  const figures =
    flag.share === undefined
      ? {}
      : { share: figureIn(snapshot, 'rate', flag.share, { metric, period, ...(dimension && { dimension }) }) };
  return { state: 'amiss', figures, names: [...flag.dimensions] };
}
