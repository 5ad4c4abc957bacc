/** A tenth of a pixel is more than a screen shows; fixed, so that the same chart is the same text everywhere. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
