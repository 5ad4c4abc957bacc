/** Part of a whole, to four places; 0 of nothing. */
export function ratio(part: number, whole: number): number {
  return Number((part / Math.max(1, whole)).toFixed(4));
}

/** Share of the items of which something holds. */
export function share<T>(items: readonly T[], holds: (item: T, index: number) => boolean): number {
  return ratio(items.filter(holds).length, items.length);
}
