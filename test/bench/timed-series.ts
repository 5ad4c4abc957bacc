import type { SeriesValues } from '@/lib/model/series';

/** Rise over the first half, in log units, whatever the length: a long series does not begin with nothing. */
const RISE = 0.365;

/** A thousand visitors a day with a week, a year, noise and a turn halfway, counted in whole numbers. */
export function timedSeries(days: number): Omit<SeriesValues, 'numerator'> & { readonly numerator: number[] } {
  const numerator = Array.from({ length: days }, (_, day) => {
    const wave = 1 + 0.2 * Math.sin(day * 0.9) + 0.1 * Math.sin(day / 58) + 0.05 * Math.sin(day * day);
    return Math.round(1000 * wave * Math.exp(2 * RISE * Math.min(0, day / days - 0.5)));
  });
  return { kind: 'count', frequency: 'daily', start: '1995-01-01', numerator, denominator: null };
}
