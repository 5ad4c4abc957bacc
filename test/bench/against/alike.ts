/** Figures that differ by less than this, in proportion, are the same. */
const SAME = 1e-9;

/**
 * Where two answers first differ, as a path; null when they are alike. Words and kinds must be equal, figures within
 * one in a thousand million.
 *
 * @example firstDifference({ a: [1] }, { a: [2] }); // 'a.0: 1, 2'
 */
export function firstDifference(one: unknown, other: unknown, path = ''): string | null {
  if (typeof one === 'number' && typeof other === 'number')
    return Object.is(one, other) || Math.abs(one - other) <= SAME * Math.max(1, Math.abs(one), Math.abs(other))
      ? null
      : `${path}: ${one}, ${other}`;
  if (!isBranch(one) || !isBranch(other)) return one === other ? null : `${path}: ${String(one)}, ${String(other)}`;
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const found = firstDifference(one[key], other[key], path === '' ? key : `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

const isBranch = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
