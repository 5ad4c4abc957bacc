import { normal, type Random } from '@/lib/demo/random';

/** Student's t with three degrees of freedom: its variance is 3, and one draw in thirty goes beyond 3.5. */
export function heavyTailed(random: Random): number {
  const squares = [0, 0, 0].reduce((sum) => sum + normal(random) ** 2, 0);
  return normal(random) / Math.sqrt(squares / 3);
}
