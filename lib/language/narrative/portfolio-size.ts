import type { LanguagePack } from '../catalogue/pack';
import type { Figure } from '@/lib/model/quantity';

interface Size extends Pick<Figure, 'value' | 'unit' | 'currency'> {
  readonly days: number;
  readonly lost: number;
}

/** `84 k€` and `en quatre semaines`; where days were lost, on how many of them it was counted. */
export function describeSize(
  { days, lost, ...figure }: Size,
  { format, dates, portfolio }: Pick<LanguagePack, 'format' | 'dates' | 'portfolio'>,
): { readonly figure: string; readonly over: string } {
  return {
    figure: format.figure(figure, { short: true }),
    over: lost > 0 ? portfolio.sizeCounted(days - lost, days) : portfolio.sizeIn(dates.duration(days)),
  };
}
