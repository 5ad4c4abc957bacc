import { diagnose } from '@/lib/diagnose/diagnose';
import { forecast } from '@/lib/diagnose/forecast';
import { allocatedBy, medianTime } from './measure';
import { timedSeries } from './timed-series';

/** Days of the series that peers are timed on too: two years. */
export const PEER_DAYS = 730;

const LENGTHS = [180, 365, PEER_DAYS, 1096, 10_000];

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

/** Milliseconds to foresee eight weeks from two years. */
export function forecastSpeed(): Promise<number> {
  const series = timedSeries(PEER_DAYS);
  return medianTime(() => forecast(series, 56));
}
