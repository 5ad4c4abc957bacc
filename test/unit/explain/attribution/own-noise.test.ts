import { describe, expect, it } from 'vitest';
import { normal, mulberry32 } from '@/lib/demo/random';
import { cuboidsOf } from '@/lib/explain/attribution/cuboids';
import { evidenceOf } from '@/lib/explain/attribution/evidence';
import type { Leaf } from '@/lib/explain/attribution/leaves';
import { ownNoiseOf } from '@/lib/explain/attribution/own-noise';
import { restOf } from '@/lib/explain/attribution/rest';

const random = mulberry32(3);
const CELL = { value: 1 };

/** 400 rows in twenty groups of twenty; `deviation` says how far one of a group went. */
const leavesOf = (deviation: (group: number) => number): Leaf[] =>
  Array.from({ length: 400 }, (_, i) => ({
    row: { dimensions: { group: String(i % 20), row: String(i) }, before: CELL, after: CELL },
    deviation: deviation(i % 20),
    weight: 1,
    degrees: 150,
    change: 0,
    scale: 1,
  }));
const cuboidsIn = (leaves: readonly Leaf[]) =>
  cuboidsOf(
    leaves.map(({ row }) => row),
    ['group', 'row'],
  );
const noiseOf = (leaves: readonly Leaf[]) => {
  const cuboids = cuboidsIn(leaves);
  const named = cuboids.slice(0, 1).map((cuboid) => ({ cuboid, number: 0, own: [0], deviation: 0, precision: 1 }));
  return ownNoiseOf(restOf(leaves), cuboids, named);
};
const ofThree = () => normal(random) / Math.sqrt((normal(random) ** 2 + normal(random) ** 2 + normal(random) ** 2) / 3);

describe('ownNoiseOf', () => {
  it('tells a normal tail from a heavy one', () => {
    expect(noiseOf(leavesOf(() => normal(random))).tail).toBeGreaterThan(10);
    expect(noiseOf(leavesOf(ofThree)).tail).toBeLessThan(8);
  });

  it('reads how groups vary beyond their rows', () => {
    expect(
      noiseOf(leavesOf((group) => normal(random) + (group % 2 === 0 ? 0.6 : -0.6))).between[1]?.variance,
    ).toBeGreaterThan(0.1);
    expect(noiseOf(leavesOf(() => normal(random) / 2)).between[1]?.variance).toBe(0);
  });
});

describe('evidenceOf', () => {
  const leaves = leavesOf((group) => (group === 0 ? 1 : 0));
  const [cuboid] = cuboidsIn(leaves);
  const own = leaves.flatMap(({ deviation }, i) => (deviation === 1 ? [i] : []));
  const beside = (variance: number, tail = 1e6) => {
    if (!cuboid) throw new Error('There is no cuboid.');
    const noise = {
      tail,
      between: [
        { variance: 0, degrees: 9 },
        { variance, degrees: 1e6 },
      ],
    };
    const sure = leaves.map((leaf) => ({ ...leaf, degrees: 1e6 }));
    return evidenceOf({ cuboid, number: 0, own, deviation: 1, precision: 20 }, { leaves: sure, centre: 0, noise });
  };

  it('is half the square of the distance in standard errors of its rows', () => {
    expect(beside(0)).toBeCloseTo(10, 3);
  });

  it('is no more than the distance among its siblings allows', () => {
    // 1² / (1/20 + 0.95) / 2.
    expect(beside(0.95)).toBeCloseTo(0.5, 3);
  });

  it('is less where rows go far by themselves', () => {
    expect(beside(0, 3)).toBeLessThan(beside(0));
  });
});
