import type { DiagnoseInput } from '@/lib/diagnose/diagnose';

/** A thousand visitors a day with a week, a year, noise and a turn halfway, counted in whole numbers. */
export function timedSeries(days: number): DiagnoseInput & { readonly values: number[] } {
  const values = Array.from({ length: days }, (_, day) => {
    const wave = 1 + 0.2 * Math.sin(day * 0.9) + 0.1 * Math.sin(day / 58) + 0.05 * Math.sin(day * day);
    return Math.round(1000 * wave * Math.exp(0.001 * Math.min(0, day - days / 2)));
  });
  return { kind: 'count', frequency: 'daily', start: '1995-01-01', values };
}
