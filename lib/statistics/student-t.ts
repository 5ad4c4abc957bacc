import { Z90 as Z } from '@/lib/measure/noise';

/**
 * The 95th percentile of Student's t with `degrees` of freedom, by Fisher's expansion about the normal
 * (Abramowitz & Stegun 26.7.5): within 1.5% from 2 degrees on. Infinity below one degree.
 *
 * @example student95(10) // 1.812
 */
export function student95(degrees: number): number {
  if (degrees < 1) return Infinity;
  const [z3, z5, z7] = [Z ** 3, Z ** 5, Z ** 7];
  return (
    Z +
    (z3 + Z) / (4 * degrees) +
    (5 * z5 + 16 * z3 + 3 * Z) / (96 * degrees ** 2) +
    (3 * z7 + 19 * z5 + 17 * z3 - 15 * Z) / (384 * degrees ** 3)
  );
}
