import { PlateauError } from '@/lib/model/failure';

/** A part of a list, and where the next one begins. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
  readonly left: number;
}

/**
 * As many of a list as an assistant reads in one go, from where the last page ended.
 *
 * @example pageOf(['a', 'b', 'c'], undefined, 2) // { items: ['a', 'b'], next: '2', left: 1 }
 * @throws PlateauError `bad-input` for a cursor that no page gave
 */
export function pageOf<T>(all: readonly T[], cursor: string | undefined, most: number): Page<T> {
  const from = cursor === undefined ? 0 : Number(/^\d{1,6}$/.exec(cursor)?.[0] ?? Number.NaN);
  if (Number.isNaN(from) || (from > 0 && from >= all.length))
    throw new PlateauError('bad-input', `cursor: ${cursor}`, { details: { value: cursor ?? '' } });
  const to = Math.min(from + most, all.length);
  return { items: all.slice(from, to), next: to < all.length ? String(to) : null, left: all.length - to };
}
