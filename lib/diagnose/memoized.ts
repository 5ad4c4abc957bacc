import type { Diagnosis } from '@/lib/model/diagnosis';
import type { SeriesValues } from '@/lib/model/series';
import type { DiagnoseOptions } from './options';

export type Diagnose = (series: SeriesValues, options?: DiagnoseOptions) => Diagnosis;

/** A property's totals and the segments that are asked about, twice over. */
const MOST = 100;

/**
 * The same diagnosis, kept for who asks again: after each decision of the person's the same series are
 * analysed again, and nine tenths of that work is their diagnosis. What was asked longest ago is forgotten first.
 *
 * @example const once = memoizedDiagnose(diagnose); once(series) === once({ ...series }); // true
 */
export function memoizedDiagnose(diagnose: Diagnose, most = MOST): Diagnose {
  const known = new Map<string, Diagnosis>();
  return (series, options) => {
    const { kind, frequency, start, numerator, denominator } = series;
    const key = JSON.stringify([kind, frequency, start, numerator, denominator, options]);
    const diagnosis = known.get(key) ?? diagnose(series, options);
    known.delete(key);
    known.set(key, diagnosis);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return diagnosis;
  };
}
