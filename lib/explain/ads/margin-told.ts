import type { Figure } from '@/lib/model/quantity';
import { answersTo, toldFigure } from '../answers';
import type { Context } from '../context';

/** The share of the price that is left after buying and delivering, as a person last gave it; null where nobody did. */
export function marginTold(context: Context): Figure | null {
  const [last] = answersTo(context, 'margin-share');
  if (!last || last.value === null || last.value <= 0) return null;
  return toldFigure(context, last, last.value, { unit: 'rate' });
}
