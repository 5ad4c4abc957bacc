import type { HealthFlag } from '@/lib/model/health';
import { healthFlag } from '../health-flag';
import type { GoogleReport } from '../report';
import { aboutReport } from '../report-health';
import { withoutDay } from './answer-failures';
import { daysOfKey, isTimeDimension } from './time-key';

/** Below this share, a day's figure is as right as Google's own estimates of it. */
const TOLERATED = 0.01;

/**
 * The share of a report's figures that stands in rows whose day cannot be read, "(other)" among them: the largest of its
 * metrics. 0 where all rows have one, or where the report is not by time.
 */
export function daylessShare({ dimensionHeaders, metricHeaders, rows }: GoogleReport): number {
  const time = dimensionHeaders[0]?.name ?? '';
  if (!isTimeDimension(time)) return 0;
  // Many rows have the same day.
  const known = new Map<string, boolean>();
  const isDayless = rows.map(({ dimensionValues }) => {
    const text = dimensionValues[0]?.value ?? '';
    const answer = known.get(text) ?? daysOfKey(time, text) === null;
    known.set(text, answer);
    return answer;
  });
  if (!isDayless.includes(true)) return 0;
  const shares = metricHeaders.map((_, at) => {
    const sizes = rows.map(({ metricValues }) => Math.abs(Number(metricValues[at]?.value ?? 0)));
    const whole = sizes.reduce((sum, size) => sum + size, 0);
    const lost = sizes.reduce((sum, size, row) => sum + (isDayless[row] ? size : 0), 0);
    return whole === 0 ? 0 : lost / whole;
  });
  return Math.max(0, ...shares);
}

/** Refuses totals of which so much has no day that those by day are wrong. */
export function checkDays(reports: readonly GoogleReport[]): void {
  const share = Math.max(0, ...reports.map(daylessShare));
  if (share > TOLERATED) throw withoutDay(share);
}

/** Whether a breakdown can be read by its days. */
export function hasDays(reports: readonly GoogleReport[]): boolean {
  return reports.every((report) => daylessShare(report) <= TOLERATED);
}

export function daylessFlags(report: GoogleReport): HealthFlag[] {
  const share = daylessShare(report);
  return share > 0
    ? [healthFlag('without-day', share > TOLERATED ? 'warn' : 'note', { ...aboutReport(report), share })]
    : [];
}
