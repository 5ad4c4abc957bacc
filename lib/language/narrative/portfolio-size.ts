import type { LanguagePack } from '../catalogue/pack';
import type { Figure } from '@/lib/model/quantity';

interface Size extends Pick<Figure, 'value' | 'unit' | 'currency'> {
  readonly days: number;
  readonly lost: number;
}

/** `84 k€ en quatre semaines`; where days were lost, on how many of them it was counted. */
export function sizeText(
  { days, lost, ...figure }: Size,
  { format, dates, portfolio }: Pick<LanguagePack, 'format' | 'dates' | 'portfolio'>,
): string {
  const text = format.figure(figure, { short: true });
  return lost > 0 ? portfolio.sizeCounted(text, days - lost, days) : portfolio.size(text, dates.duration(days));
}
