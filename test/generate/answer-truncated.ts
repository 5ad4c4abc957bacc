/** Histories of which Google gives a part. */
import { addDays, type Day } from '@/lib/model/day';
import type { HealthCode } from '@/lib/model/health';
import type { Period } from '@/lib/model/period';
import { dimensionsOf } from '../emulator/wire-report';
import type { Changes } from './answer-google';
import { type Kind, metadataOf, metricsOf, told } from './answer-kind';
import { dayOf, daysAgo, isByTime, keyAt, type Row, rowsOf, valueAt, withRows, withValues } from './answer-rows';
import type { Truth } from './answer-truth';

/** A week of which some days are truncated is short. */
const TRUNCATED: readonly HealthCode[] = ['truncated', 'short-history', 'empty', 'parts-differ', 'parts-left-out'];
const compact = (day: string) => day.replaceAll('-', '');

export const CUT_OFF: readonly Kind[] = [
  told('truncated before a date', TRUNCATED, (draw, _, truth) => {
    const [day, isGone, isCompact] = [daysAgo(10 + Math.floor(draw() * 110)), draw() < 0.5, draw() < 0.5];
    const reason = { dataTruncationDate: isCompact ? compact(day) : day };
    return truncated(truth, { from: daysAgo(400), to: addDays(day, -1) }, isGone, reason);
  }),
  told('truncated in ranges', TRUNCATED, (draw, _, truth) => {
    const first = 20 + Math.floor(draw() * 90);
    const [from, to, isGone] = [daysAgo(first), daysAgo(first - Math.floor(draw() * 10)), draw() < 0.5];
    const dataTruncationDateRanges = [{ startDate: from, endDate: to }];
    return truncated(truth, { from, to }, isGone, { dataTruncationDate: to, dataTruncationDateRanges });
  }),
  told('truncated, no day said', TRUNCATED, (draw, _, truth) =>
    truncated(truth, { from: daysAgo(400), to: daysAgo(20 + Math.floor(draw() * 90)) }, false, {}),
  ),
];

/** Days of which Google gives nothing, or less than half, in every report; and a reason that says so. */
function truncated(truth: Truth, period: Period, isGone: boolean, reason: object): Changes {
  const held = isGone ? 0 : 0.4;
  const share = (day: Day) => (day >= period.from && day <= period.to ? held : 1);
  const dataTruncationReasons = [
    { dataTruncationType: 'DATA_TRUNCATION_TYPE_PROPERTY', dataTruncationMessage: 'Data are truncated.', ...reason },
  ];
  return {
    report: (report, key) => {
      const ranges = isByTime(report) ? [] : JSON.parse(key).dateRanges;
      const rows = rowsOf(report).map((row) => {
        const day = dayOf(row);
        if (ranges.length === 0) return day === null ? row : weighed(row, day, share);
        return withValues(row, (value, at) => {
          const where = dimensionsOf(report).map((dimension, place) => ({ dimension, value: keyAt(row, place) }));
          const [{ startDate: from, endDate: to }] = ranges;
          const both = { from: from > period.from ? from : period.from, to: to < period.to ? to : period.to };
          return value - (1 - held) * truth.sum(metricsOf(report)[at] ?? '', both, where);
        });
      });
      const isThere = (row: Row) => (row.metricValues ?? []).some((_, at) => valueAt(row, at) > 0);
      return metadataOf(withRows(report, rows.filter(isThere)), { dataTruncationReasons });
    },
  };
}

/** A week weighs as its days do. */
function weighed(row: Row, day: Day, share: (day: Day) => number): Row {
  const days = keyAt(row, 0).length === 6 ? 7 : 1;
  const weights = Array.from({ length: days }, (_, at) => share(addDays(day, at)));
  const weight = weights.reduce((sum, each) => sum + each, 0) / days;
  return weight === 1 ? row : withValues(row, (value) => Math.floor(value * weight));
}
