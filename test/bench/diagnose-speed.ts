import { diagnose } from '@/lib/diagnose/diagnose';
import { forecast } from '@/lib/diagnose/forecast';
import { allocatedBy, medianTime } from './measure';
import { timedSeries } from './timed-series';

/** Days of the series that peers are timed on too: two years. */
export const PEER_DAYS = 730;

/** Half a year to what no property has: whether time grows with the length shows only far out. */
const LENGTHS = [180, 365, PEER_DAYS, 1096, 2000, 5000, 10_000, 30_000];

export interface DiagnoseSpeed {
  readonly days: number;
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** Time and memory of one diagnosis, by length of the series. */
export async function diagnoseSpeeds(): Promise<DiagnoseSpeed[]> {
  const speeds: DiagnoseSpeed[] = [];
  for (const days of LENGTHS) {
    const series = timedSeries(days);
    const milliseconds = await medianTime(() => diagnose(series));
    speeds.push({ days, milliseconds, megabytes: await allocatedBy(() => diagnose(series)) });
  }
  return speeds;
}

/**
 * By what power of the length time grows, between two years and the longest: the slope of log time on log length. 1 is
 * linear, 2 is square.
 */
export function growthOfTime(speeds: readonly DiagnoseSpeed[]): number {
  const points = speeds
    .filter(({ days }) => days >= PEER_DAYS)
    .map(({ days, milliseconds }) => ({ x: Math.log(days), y: Math.log(milliseconds) }));
  const mean = (of: 'x' | 'y') => points.reduce((sum, point) => sum + point[of], 0) / points.length;
  const [x, y] = [mean('x'), mean('y')];
  const covariance = points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0);
  return covariance / points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
}

/** Milliseconds to foresee eight weeks from two years. */
export function forecastSpeed(): Promise<number> {
  const series = timedSeries(PEER_DAYS);
  return medianTime(() => forecast(series, 56));
}
