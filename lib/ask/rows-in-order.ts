import type { Pair } from './answer-types';
import type { TypedQuestion } from './question';

/** With how many cases a rate was formed of. */
type Row = Pair & { readonly segment: string; readonly cases: number };

/** Of a rate: with fewer than this share of the largest row's cases, chance decides who comes first. */
const LEAST_SHARE_OF_CASES = 0.01;
/** Google's words for what has no value: no campaign is called `(not set)`. */
const isNameless = ({ segment }: Row) => segment.startsWith('(');

/** Largest first, smallest first where the worst were asked for, by how much they moved where that was; where an order was asked for, only what bears a name. */
export function rowsInOrder<R extends Row>(rows: readonly R[], { order }: Pick<TypedQuestion, 'order'>): R[] {
  const isMoved = order === 'grown' || order === 'fallen';
  const value = ({ figure, before }: Row) => (figure?.value ?? 0) - (isMoved ? (before?.value ?? 0) : 0);
  const descending = rows.toSorted((a, b) => value(b) - value(a));
  if (order === null) return descending;
  const most = Math.max(0, ...rows.map(({ cases }) => cases));
  const ranked = descending.filter((row) => !isNameless(row) && row.cases >= most * LEAST_SHARE_OF_CASES);
  return order === 'worst' || order === 'fallen' ? ranked.toReversed() : ranked;
}
