/** The steady shop, what it is asked, and sums by hand to hold the answers to. */
import { answerTo } from '@/lib/ask/answer';
import type { TypedAnswer } from '@/lib/ask/answer-types';
import type { SegmentFilter } from '@/lib/ask/question';
import { understand } from '@/lib/ask/understand';
import { vocabularyWith } from '@/lib/ask/vocabulary/phrases';
import { daysBetween } from '@/lib/model/day';
import type { DimensionId } from '@/lib/model/dimension';
import type { MetricId } from '@/lib/model/metric';
import type { Period } from '@/lib/model/period';
import type { Snapshot } from '@/lib/model/snapshot';
import { demoSnapshot } from '@/test/situations/demo-snapshot';
import { LANGUAGES } from './languages';

export const TODAY = '2026-11-22';
export const snapshot: Snapshot = { ...(await demoSnapshot()), source: 'ga4' };
export const clock = () => ({ today: TODAY, asOf: snapshot.asOf });
export const ask = (text: string, of = snapshot, values: readonly SegmentFilter[] = []): TypedAnswer =>
  answerTo(understand(text, vocabularyWith(values, LANGUAGES), clock()), of, clock());
export const codes = ({ notes }: TypedAnswer) => notes.map(({ code }) => code);

/** The sum by hand. */
export function sum(metric: MetricId, { from, to }: Period): number {
  const series = snapshot.totals[metric];
  if (!series) return Number.NaN;
  const first = daysBetween(series.start, from);
  return series.numerator
    .slice(first, daysBetween(series.start, to) + 1)
    .reduce<number>((all, value) => all + (value ?? 0), 0);
}

export function sumOfRow(dimension: DimensionId, key: string, metric: MetricId, { from, to }: Period): number {
  const table = snapshot.tables.find(({ dimensions }) => dimensions.join() === dimension);
  const values = table?.rows.find(({ keys }) => keys[0] === key)?.metrics[metric] ?? [];
  const first = daysBetween(table?.start ?? '', from);
  return values.slice(first, daysBetween(table?.start ?? '', to) + 1).reduce((all, value) => all + value, 0);
}
