import type { Leaf } from './leaves';
import type { OwnNoise } from './own-noise';
import type { Named } from './rest';

interface Others {
  readonly leaves: readonly Leaf[];
  /** Where the others stand. */
  readonly centre: number;
  readonly noise: OwnNoise;
}

/**
 * How surely a segment has left the noise of others: half the square of its distance from them in standard errors, as of a
 * normal variable. It must have left what rows do by themselves, each read by how far out it lies among rows of that tail,
 * and what segments of as many dimensions do; the lesser of both.
 */
export function evidenceOf({ cuboid, own, deviation, precision }: Named, { leaves, centre, noise }: Others): number {
  let told = 0;
  for (const i of own) {
    const { deviation: moved = 0, weight = 0, degrees = 0 } = leaves[i] ?? {};
    const root = Math.sqrt(weight);
    told += root * asNormal((moved - centre) * root, Math.min(degrees, noise.tail));
  }
  const amongRows = told / Math.sqrt(precision);
  const { variance = 0, degrees = 0 } = noise.between[cuboid.dimensions.length] ?? {};
  if (variance === 0) return amongRows ** 2 / 2;
  const ofAll = 1 / precision + variance;
  // Satterthwaite 1946, Biometrics Bulletin 2:110; what the rows tell has no end of degrees.
  const amongSegments = asNormal(deviation / Math.sqrt(ofAll), degrees * (ofAll / variance) ** 2);
  return Math.min(amongRows ** 2, amongSegments ** 2) / 2;
}

/**
 * The normal deviate that lies as far out as `t` of Student's distribution, to a few parts in a thousand (Wallace 1959,
 * Annals of Mathematical Statistics 30:1124).
 */
const asNormal = (t: number, degrees: number): number =>
  ((Math.sign(t) * (8 * degrees + 1)) / (8 * degrees + 3)) * Math.sqrt(degrees * Math.log1p((t * t) / degrees));
