import type { Finding } from '@/lib/model/finding';
import type { Period } from '@/lib/model/period';
import type { Estimate, Figure } from '@/lib/model/quantity';
import type { SegmentTable } from '@/lib/model/table';
import { amountOver } from '@/lib/measure/amount';
import { changeOf } from '@/lib/measure/change';
import { figureIn, figureOf } from '@/lib/measure/figures';
import { ASSISTANT_CHANNEL } from '@/lib/measure/comparable/assistants/assistant-names';
import { assistantTable, isOwnWill, regroupedHosts } from '@/lib/measure/comparable/assistants/join-assistants';
import { differenceNoise } from '@/lib/measure/noise';
import { seriesOf } from '@/lib/measure/series';
import { interval } from '@/lib/statistics/interval';
import { broughtBy } from '../assistants/brought';
import { namesOf, pagesOf, sinceOf } from '../assistants/counts';
import { type Rows, sumOf, whereOf } from '../assistants/rows';
import { asFinding, asShare, CONFIDENT, type Context, sureDirection, UNSURE } from '../context';

/** Fewer visits in four weeks have no course, and their pages are chance. */
const FEWEST_VISITS = 30;
/** What is done about them is judged on the channel that Google has for them, where it has one here. */
const IN_CHANNEL = { dimension: 'sessionDefaultChannelGroup', segment: ASSISTANT_CHANNEL } as const;

/**
 * What AI assistants bring, joined by host over the weeks in which Google named a channel after some of them: visits of the
 * last four weeks beside the same a year before, by assistant, since when, to which pages, and at which conversion beside
 * all other visits over twelve weeks (Wilson's interval). `up` or `down` where the difference of the joined series surely is
 * (`differenceNoise`): a new name is no rise. Those whom advertisements brought are left out. Silent under thirty visits.
 */
export function assistantFindings(context: Context): Finding[] {
  const { snapshot, window } = context;
  const read = assistantTable(snapshot);
  if (!read) return [];
  const table = { ...read, provenance: { ...read.provenance, method: 'AI assistants by their hosts' as const } };
  const rows = table.rows.filter(({ keys: [channel = ''] }) => isOwnWill(channel));
  const visits = amountOver(sumOf(table, rows, 'sessions'), window)?.numerator ?? 0;
  const all = visitsOf(context, window);
  if (visits < FEWEST_VISITS || all <= 0) return [];
  const { figures, size } = courseOf(context, table, rows);
  const ask = { metric: 'sessions', ...whereOf(table) } as const;
  return [
    asFinding({
      kind: 'assistants',
      metric: 'sessions',
      ...(regroupedHosts(table).size > 0 ? IN_CHANNEL : { dimension: 'sessionSourceMedium' as const }),
      direction: sureDirection(size),
      period: window,
      ...(context.comparison && { comparedWith: context.comparison.before }),
      confidence: size ? CONFIDENT : UNSURE,
      weight: asShare(visits / all),
      figures: {
        after: figureOf(snapshot, visits, { ...ask, period: window }),
        share: figureIn(snapshot, 'rate', visits / all, { ...ask, period: window, method: 'share of the sum' }),
        ...figures,
        ...namesOf(context, table, rows),
        ...sinceOf(context, table, rows),
        ...broughtBy(context, table, rows),
        ...pagesOf(context),
      },
    }),
  ];
}

const visitsOf = ({ snapshot }: Context, period: Period) => {
  const series = seriesOf(snapshot, 'sessions');
  return (series && amountOver(series, period)?.numerator) ?? 0;
};

/** The visits beside those of the same days a year before; from none, a count has a difference and no percentage. */
function courseOf(
  context: Context,
  table: SegmentTable,
  rows: Rows,
): { readonly figures: Record<string, Figure>; readonly size: Estimate | null } {
  const { snapshot, comparison } = context;
  const series = sumOf(table, rows, 'sessions');
  const change = comparison && changeOf(context, series, comparison);
  if (!comparison || !change) return { figures: {}, size: null };
  const { before, after } = change;
  const sigma = differenceNoise(
    series,
    { value: before.value, period: comparison.before },
    { value: after.value, period: comparison.after },
  );
  // Where there were none, nobody knows how they vary beyond what counts do.
  const counted = before.value === 0 ? Math.sqrt(after.value) : null;
  const noise = sigma ?? counted;
  const size = noise === null ? null : interval(after.value - before.value, noise);
  const ask = { metric: 'sessions', ...whereOf(table), period: comparison.after, method: 'difference' } as const;
  return {
    figures: {
      before: figureOf(snapshot, before.value, { metric: 'sessions', ...whereOf(table), period: comparison.before }),
      size: figureOf(snapshot, after.value - before.value, { ...ask, ...(size && { interval: size }) }),
    },
    size,
  };
}
