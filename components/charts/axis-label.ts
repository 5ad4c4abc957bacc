import { languagePack } from '@/lib/language/all-languages';
import type { Chart } from '@/lib/model/chart';
import type { Language } from '@/lib/model/language';

type TrendChart = Extract<Chart, { kind: 'trend' }>;

/** How the ticks of a value axis read: short amounts, and whole per cents where all of them are whole. */
export function axisLabels({ unit, currency }: TrendChart, ticks: readonly number[], language: Language): string[] {
  const format = languagePack(language).format;
  const wholePercents = ticks.every((tick) => Math.abs(100 * tick - Math.round(100 * tick)) < 1e-6);
  return ticks.map((value) => {
    if (unit === 'count') return format.short(value);
    if (unit === 'rate' && wholePercents) return format.share(value);
    return format.figure({ value, unit, ...(currency ? { currency } : {}) }, { short: true });
  });
}
