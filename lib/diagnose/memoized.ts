import type { Diagnosis } from '@/lib/model/diagnosis';
import type { SeriesValues } from '@/lib/model/series';
import type { DiagnoseOptions } from './options';

export type Diagnose = (series: SeriesValues, options?: DiagnoseOptions) => Diagnosis;

/** A property's totals and the segments that are asked about, twice over. */
const MOST = 100;

interface Known {
  readonly series: SeriesValues;
  readonly options: DiagnoseOptions | undefined;
  readonly diagnosis: Diagnosis;
}

/**
 * The same diagnosis, kept for who asks again: after each decision of the person's the same series are
 * analysed again, and nine tenths of that work is their diagnosis. What was asked longest ago is forgotten first. Most
 * series differ in their first days: to look at them all is quicker than to make a key of one.
 *
 * @example const once = memoizedDiagnose(diagnose); once(series) === once({ ...series }); // true
 */
export function memoizedDiagnose(diagnose: Diagnose, most = MOST): Diagnose {
  const known: Known[] = [];
  return (series, options) => {
    const at = known.findLastIndex((each) => areAlike(each, series, options));
    const [found] = at < 0 ? [] : known.splice(at, 1);
    const diagnosis = found?.diagnosis ?? diagnose(series, options);
    known.push({ series, options, diagnosis });
    if (known.length > most) known.shift();
    return diagnosis;
  };
}

function areAlike(known: Known, series: SeriesValues, options: DiagnoseOptions | undefined): boolean {
  return (
    known.series.kind === series.kind &&
    known.series.frequency === series.frequency &&
    known.series.start === series.start &&
    known.options?.margin === options?.margin &&
    known.options?.country === options?.country &&
    areSame(known.series.numerator, series.numerator) &&
    areSame(known.series.denominator, series.denominator)
  );
}

type Values = SeriesValues['denominator'];

function areSame(one: Values, other: Values): boolean {
  if (one === null || other === null || one.length !== other.length) return one === other;
  for (let step = 0; step < one.length; step++) if (!Object.is(one[step], other[step])) return false;
  return true;
}
