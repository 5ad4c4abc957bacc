import { addDays, Day, daysBetween } from '@/lib/model/day';
import type { HealthFlag } from '@/lib/model/health';
import type { DimensionId } from '@/lib/model/dimension';
import { overlap, type Period } from '@/lib/model/period';
import { type Frame, mapColumns } from './frame';
import { healthFlag } from './health-flag';
import type { GoogleReport, ReportMetadata } from './report';
import { aboutReport } from './report-health';
import { dayFromCompact } from './table/row-table';

type Reason = ReportMetadata['dataTruncationReasons'][number];

/**
 * The days of which Google says that it gives no data, or not all of them: those of its ranges, or all before its date.
 * They are missing for every metric of the report, and never zero. A flag without a period where Google names no day.
 */
export function truncationFlags(report: GoogleReport, history: Period): HealthFlag[] {
  return (report.metadata?.dataTruncationReasons ?? []).flatMap((reason) => {
    const periods = periodsOf(reason, history);
    if (periods === null) return [healthFlag('truncated', 'warn', aboutReport(report))];
    return periods.map((period) => healthFlag('truncated', 'warn', { ...aboutReport(report), period }));
  });
}

/** Within the history; null where no day can be read. */
function periodsOf({ dataTruncationDate, dataTruncationDateRanges }: Reason, history: Period): Period[] | null {
  const date = dayOf(dataTruncationDate);
  const before = date === null ? null : addDays(date, -1);
  const ranges = dataTruncationDateRanges.flatMap(({ startDate, endDate }) => {
    const to = dayOf(endDate) ?? before;
    return to === null ? [] : [{ from: dayOf(startDate) ?? history.from, to }];
  });
  if (ranges.length === 0 && before === null) return null;
  const all = ranges.length > 0 || before === null ? ranges : [{ from: history.from, to: before }];
  return all
    .filter((period) => period.from <= period.to && overlap(period, history))
    .map(({ from, to }) => ({
      from: from < history.from ? history.from : from,
      to: to > history.to ? history.to : to,
    }));
}

function dayOf(text: string): Day | null {
  const day = Day.safeParse(/^\d{8}$/.test(text) ? dayFromCompact(text) : text);
  return day.success ? day.data : null;
}

/** The truncated days of a report by date alone, metric by metric. */
export function isCutOff(flags: readonly HealthFlag[], metric: string, day: Day): boolean {
  return flags.some(
    ({ code, dimensions, metrics, period }) =>
      code === 'truncated' &&
      dimensions.length === 0 &&
      metrics.some((name) => name === metric) &&
      period !== undefined &&
      period.from <= day &&
      day <= period.to,
  );
}

/** The days of which Google gives nothing any more: where nothing is kept of them, they are missing and never zero. */
export function isTakenBack(flags: readonly HealthFlag[], metric: string, day: Day): boolean {
  return flags.some(
    ({ code, metrics, period }) =>
      code === 'taken-back' &&
      metrics.some((name) => name === metric) &&
      period !== undefined &&
      period.from <= day &&
      day <= period.to,
  );
}

/** Columns without an answer on the days that are truncated, whatever Google gave of them. */
export function withoutCutOff(frame: Frame, flags: readonly HealthFlag[]): Frame {
  if (!flags.some(({ code }) => code === 'truncated')) return frame;
  const columns = mapColumns(frame, (column, metric) =>
    column.map((value, day) => (isCutOff(flags, metric, addDays(frame.start, day)) ? null : value)),
  );
  return { ...frame, columns };
}

/** The days of a cut that follow all truncated ones; null where none do. A table has no place for a day without an answer. */
export function afterCutOff(
  dimensions: readonly DimensionId[],
  flags: readonly HealthFlag[],
  period: Period,
): Period | null {
  const ends = flags.flatMap((flag) => {
    const touches = dimensions.every((name) => flag.dimensions.includes(name));
    return flag.code === 'truncated' && touches && flag.period ? [flag.period.to] : [];
  });
  const from = ends.map((end) => addDays(end, 1)).reduce((a, b) => (a > b ? a : b), period.from);
  return daysBetween(from, period.to) < 0 ? null : { from, to: period.to };
}
