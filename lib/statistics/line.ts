/** A point of a scatter. */
export interface Point {
  readonly at: number;
  readonly value: number;
}

/**
 * The straight line of least squares through some points, as a function of `at`, in the unit of `value`. Where all points
 * lie at one place, and of none, NaN.
 *
 * @example lineThrough([{ at: 0, value: 1 }, { at: 1, value: 3 }])(2); // 5
 */
export function lineThrough(points: readonly Point[]): (at: number) => number {
  const mean = (of: (point: Point) => number) => points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean(({ at }) => at), mean(({ value }) => value)];
  const slope = mean(({ at, value }) => (at - x) * (value - y)) / mean(({ at }) => (at - x) ** 2);
  return (at) => y + slope * (at - x);
}
