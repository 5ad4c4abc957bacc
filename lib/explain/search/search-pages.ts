import { addDays, DAYS_A_WEEK, daysBetween } from '@/lib/model/day';
import { type Period, periodAYearBefore } from '@/lib/model/period';
import type { SegmentTable } from '@/lib/model/table';
import type { Comparison } from '@/lib/measure/comparison';
import { isNamed } from '@/lib/measure/segment-tables';
import type { Context } from '../context';

export const CLICKS = 'organicGoogleSearchClicks';
export const IMPRESSIONS = 'organicGoogleSearchImpressions';
export const CLICK_RATE = 'organicGoogleSearchClickThroughRate';
export const POSITION = 'organicGoogleSearchAveragePosition';
const COLUMNS = [CLICKS, IMPRESSIONS, 'searchPositionSum'] as const;

/** Two months: a place wavers from week to week, and a snippet is not judged on one of them. */
const WEEKS = 8;
/** Search Console's figures come to Google Analytics two days after those of the site are complete. */
const DAYS_LATE = 2;

type Row = SegmentTable['rows'][number];

/** The pages that are found in Google's search, in two stretches of weeks a year apart. */
export interface SearchPages {
  readonly table: SegmentTable;
  readonly pages: readonly Row[];
  /** All of them as one; Google tells no total. */
  readonly whole: Row;
  readonly comparison: Comparison;
}

/**
 * What Search Console counts by page, over the last eight weeks whose figures have come in beside the same weeks a year before;
 * null without a link, and where a week of either has no impression: the link did not reach as far, or was broken.
 */
export function searchPagesOf({ snapshot }: Context): SearchPages | null {
  const table = snapshot.tables.find(
    ({ dimensions, step, rows }) =>
      dimensions.length === 1 &&
      dimensions[0]?.startsWith('landingPage') &&
      step === 'week' &&
      rows.some(({ metrics }) => COLUMNS.every((metric) => metrics[metric])),
  );
  if (!table) return null;
  const pages = table.rows.filter(({ keys, metrics }) => isNamed(keys[0] ?? '') && metrics[IMPRESSIONS]);
  const whole = together(pages, table.length);
  const weeks = Math.floor((daysBetween(table.start, addDays(snapshot.asOf, -DAYS_LATE)) + 1) / DAYS_A_WEEK);
  const to = addDays(table.start, weeks * DAYS_A_WEEK - 1);
  const after = { from: addDays(to, 1 - WEEKS * DAYS_A_WEEK), to };
  const before = periodAYearBefore(after);
  const isShown = [before, after].every((period) => isShownEachWeek(table, whole, period));
  return isShown ? { table, pages, whole, comparison: { before, after, kind: 'year' } } : null;
}

function together(pages: readonly Row[], length: number): Row {
  const sums = COLUMNS.map((metric): [string, number[]] => [
    metric,
    Array.from({ length }, (_, week) => pages.reduce((sum, { metrics }) => sum + (metrics[metric]?.[week] ?? 0), 0)),
  ]);
  return { keys: [''], metrics: Object.fromEntries(sums) };
}

function isShownEachWeek({ start }: SegmentTable, { metrics }: Row, period: Period): boolean {
  const first = daysBetween(start, period.from) / DAYS_A_WEEK;
  const shown = first < 0 ? [] : (metrics[IMPRESSIONS] ?? []).slice(first, first + WEEKS);
  return shown.length === WEEKS && shown.every((impressions) => impressions > 0);
}
