import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cuboidsOf } from '@/lib/explain/attribution/cuboids';
import { plainestOf } from '@/lib/explain/attribution/plainest';

const NAMES = ['a', 'b', 'c', 'd'];
const value = fc.constantFrom('x', 'y', 'z');
const table = fc.array(fc.record({ a: value, b: value, c: value, d: fc.string({ maxLength: 2 }) }), { maxLength: 30 });
const cuboidsFrom = (values: readonly Record<string, string>[]) =>
  cuboidsOf(
    values.map((dimensions) => ({ dimensions, before: { value: 1 }, after: { value: 1 } })),
    NAMES,
  );
/** The rows of every segment of every cuboid, with the number of dimensions that name them. */
const segmentsOf = (cuboids: ReturnType<typeof cuboidsFrom>) =>
  cuboids.flatMap(({ dimensions, segmentOf, segments }) =>
    Array.from({ length: segments }, (_, number) => ({
      depth: dimensions.length,
      key: `${dimensions.join('')} ${number}`,
      rows: [...segmentOf.keys()].filter((i) => segmentOf[i] === number).join(' '),
    })),
  );

describe('plainestOf', () => {
  it('keeps a segment unless a part of its dimensions names the same rows', () => {
    fc.assert(
      fc.property(table, (values) => {
        const cuboids = cuboidsFrom(values);
        const all = segmentsOf(cuboids);
        const kept = plainestOf(cuboids).flatMap(({ cuboid, numbers }) =>
          [...numbers].map((number) => `${cuboid.dimensions.join('')} ${number}`),
        );
        const isPart = (few: string, many: string) => [...few].every((name) => many.includes(name));
        const name = (key: string) => key.split(' ')[0] ?? '';
        const plain = all.filter(
          ({ depth, key, rows }) =>
            !all.some((other) => other.depth < depth && other.rows === rows && isPart(name(other.key), name(key))),
        );
        expect(kept).toEqual(plain.map(({ key }) => key));
      }),
    );
  });

  it('holds the rows of what it keeps, each with the place of its segment', () => {
    fc.assert(
      fc.property(table, (values) => {
        for (const { cuboid, numbers, rows, placeOf } of plainestOf(cuboidsFrom(values))) {
          const held = [...cuboid.segmentOf.keys()].filter((i) => numbers.includes(cuboid.segmentOf[i] ?? -1));
          expect([...rows]).toEqual(held);
          expect([...placeOf].map((place) => numbers[place])).toEqual(held.map((i) => cuboid.segmentOf[i]));
        }
      }),
    );
  });
});
