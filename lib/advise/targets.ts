/**
 * What each of so many equal levers must be multiplied by for the whole to reach a target:
 * (to / from)^(1 / levers). Revenue is a product, so levers multiply. Null when either is not positive.
 *
 * @example leverFactor(3e6, 1e7, 3) // 1.494
 */
export function leverFactor(from: number, to: number, levers: number): number | null {
  return from > 0 && to > 0 && levers >= 1 ? (to / from) ** (1 / levers) : null;
}
