import { amountOver } from '@/lib/measure/amount';
import { figureIn } from '@/lib/measure/figures';
import { seriesOf } from '@/lib/measure/series';
import { addDays, type Day, DAYS_A_WEEK } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import type { HealthFlag } from '@/lib/model/health';
import type { Period } from '@/lib/model/period';
import type { SetAside } from '@/lib/model/set-aside';
import type { Context } from '../context';
import { flagFinding } from './health';

/** Visits that were set aside because no person made them, what goes on and is most first: in no figure, and told beside what Google shows. */
export function automatedVisitFindings(context: Context): Finding[] {
  const waves = (context.setAside ?? []).filter(({ kind }) => kind === 'automated');
  const flags = waves.flatMap((wave) => {
    const told = flagOf(context, wave);
    return told ? [{ ...told, wave }] : [];
  });
  return flags
    .toSorted((a, b) => rankOf(b.flag) - rankOf(a.flag))
    .map(({ flag, over, wave }, place) => ({
      ...flagFinding(context, flag, place === 0 ? flag.code : wave.id),
      figures: { size: figureIn(context.snapshot, 'rate', flag.share ?? 0, { metric: 'sessions', period: over }) },
    }));
}

const rankOf = ({ severity, share = 0 }: HealthFlag) => share + (severity === 'warn' ? 1 : 0);

/** Whether such visits still came in the last week that was read. */
const isOpenAt = ({ to }: Period, asOf: Day): boolean => to > addDays(asOf, -DAYS_A_WEEK);

/** What is told of a wave: over the last four weeks where it goes on, over all its days where it has ended. */
function flagOf(
  { snapshot, shown, window }: Context,
  { id, period, where, totals }: SetAside,
): { readonly flag: HealthFlag; readonly over: Period } | null {
  const all = shown && seriesOf(shown, 'sessions');
  const isOpen = isOpenAt(period, snapshot.asOf);
  const over = isOpen && window.to >= period.from ? window : period;
  const [before, gone] = [
    all && amountOver(all, over)?.value,
    totals.sessions && amountOver(totals.sessions, over)?.value,
  ];
  if (!before || !gone) return null;
  const flag: HealthFlag = {
    code: 'automated-visits',
    severity: isOpen ? 'warn' : 'note',
    metrics: ['sessions'],
    dimensions: [],
    period,
    share: gone / before,
    before,
    after: before - gone,
    where,
    setAside: id,
  };
  return { flag, over };
}
