import { addDays } from '@/lib/model/day';
import type { Finding, Part } from '@/lib/model/finding';
import { overlap, periodAYearBefore } from '@/lib/model/period';
import type { SegmentTable } from '@/lib/model/table';
import { asFinding, asShare, type Context } from '../context';
import { emailCampaigns } from '../email-campaigns';
import { interval } from '@/lib/statistics/interval';
import { figureIn, figureOf } from '@/lib/measure/figures';
import { segmentSeries, type SegmentSeries, tableBy } from '@/lib/measure/segment-tables';
import { amountOver } from '@/lib/measure/amount';

const DIMENSION = 'sessionCampaignName';
/** Eight sends, at one a week. */
const WEEKS = 8;
/** Counts of one campaign vary by more than chance: twice the counting noise. */
const OVERDISPERSION = 2;
/** Below, a campaign is an anecdote. */
const FEWEST_SESSIONS = 100;

interface Repeated {
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly sigma: number;
}

/**
 * An email campaign that was sent again a year later under the same name (but for the year and its numbers) and that
 * brings surely fewer visits: the same words to the same people. The one that lost most, over the last
 * eight weeks beside the same eight a year before. An advertisement that brings less may have had less to spend.
 * Silent where measurement was lost in one of the two.
 */
export function campaignRepetitionFindings(context: Context): Finding[] {
  const cut = tableBy(context.snapshot, DIMENSION);
  if (!cut || cut.step !== 'week') return [];
  const last = addDays(cut.start, cut.length * 7 - 1);
  const after = { from: addDays(last, 1 - 7 * WEEKS), to: last };
  const before = periodAYearBefore(after);
  const isFull = !(context.lost ?? []).some((lost) => overlap(lost, before) || overlap(lost, after));
  const table = isFull ? emailCampaigns(context.snapshot, [before, after]) : null;
  if (!table) return [];
  const [worst] = repeatedIn(table, before, after)
    .filter(({ before: then, after: now, sigma }) => interval(now - then, sigma).high < 0)
    .toSorted((a, b) => a.after - a.before - (b.after - b.before));
  return worst ? [repetitionFinding(context, table, worst, before, after)] : [];
}

/** What is left of a name without its year and numbers: `soldes-ete-2026` and `soldes-ete-2025` are one. */
const stem = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(/\d+/g, '')
    .replaceAll(/[^\p{L}]+/gu, '-');

function repeatedIn(table: SegmentTable, before: Finding['period'], after: Finding['period']): Repeated[] {
  const families = Map.groupBy(segmentSeries(table, 'sessions'), ({ segment }) => stem(segment));
  return [...families.values()].flatMap((family) => {
    const [then, now] = [sumOf(family, before), sumOf(family, after)];
    const name = family.toSorted((a, b) => sumOf([b], after) - sumOf([a], after))[0]?.segment;
    if (name === undefined || then < FEWEST_SESSIONS || now < FEWEST_SESSIONS) return [];
    return [{ name, before: then, after: now, sigma: OVERDISPERSION * Math.sqrt(then + now) }];
  });
}

const sumOf = (family: readonly SegmentSeries[], period: Finding['period']) =>
  family.reduce((sum, { series }) => sum + (amountOver(series, period)?.numerator ?? 0), 0);

function repetitionFinding(
  { snapshot }: Context,
  table: SegmentTable,
  { name, before, after, sigma }: Repeated,
  then: Finding['period'],
  now: Finding['period'],
): Finding {
  const ask = {
    metric: 'sessions',
    dimension: DIMENSION,
    segment: name,
    from: table.provenance,
    daysObserved: 7 * WEEKS,
  } as const;
  const figures = {
    before: figureOf(snapshot, before, { ...ask, period: then }),
    after: figureOf(snapshot, after, { ...ask, period: now }),
    size: figureOf(snapshot, after - before, {
      ...ask,
      period: now,
      interval: interval(after - before, sigma),
      method: 'difference',
    }),
    change: figureIn(snapshot, 'change', after / before - 1, { ...ask, period: now, method: 'relative change' }),
  };
  const part: Part = { key: name, before: figures.before, after: figures.after, contribution: figures.size };
  return asFinding({
    kind: 'segments',
    metric: 'sessions',
    dimension: DIMENSION,
    segment: name,
    direction: 'down',
    period: now,
    comparedWith: then,
    weight: asShare(1 - after / before) / 4,
    figures,
    parts: [part],
  });
}
