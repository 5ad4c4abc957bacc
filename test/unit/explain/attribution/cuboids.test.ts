import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cuboidsOf } from '@/lib/explain/attribution/cuboids';
import type { AttributionRow } from '@/lib/explain/attribution/leaves';

const NAMES = ['a', 'b', 'c'];
const CELL = { value: 1 };
const table = fc.array(
  fc.record({ a: fc.constantFrom('x', 'y', 'z'), b: fc.constantFrom('x', 'y'), c: fc.string({ maxLength: 2 }) }),
  { maxLength: 40 },
);
const rowsFrom = (values: readonly Record<string, string>[]): AttributionRow[] =>
  values.map((dimensions) => ({ dimensions, before: CELL, after: CELL }));

describe('cuboidsOf', () => {
  it('holds every choice of dimensions once', () => {
    const choices = cuboidsOf(rowsFrom([{ a: 'x', b: 'y', c: '' }]), NAMES).map(({ dimensions }) =>
      dimensions.join(''),
    );
    expect(choices.toSorted()).toEqual(['a', 'ab', 'abc', 'ac', 'b', 'bc', 'c']);
  });

  it('gives two rows one segment exactly where the chosen values agree, and numbers segments without gaps', () => {
    fc.assert(
      fc.property(table, (values) => {
        for (const { dimensions, segmentOf, segments } of cuboidsOf(rowsFrom(values), NAMES)) {
          const keys = values.map((row) =>
            JSON.stringify(dimensions.map((name) => new Map(Object.entries(row)).get(name))),
          );
          const number = new Map(keys.map((key, i) => [key, segmentOf[i]]));
          expect([...segmentOf]).toEqual(keys.map((key) => number.get(key)));
          expect([...new Set(number.values())].toSorted()).toEqual([...Array(segments).keys()].toSorted());
        }
      }),
    );
  });

  it('has no cuboid without a dimension', () => {
    expect(cuboidsOf(rowsFrom([{}]), [])).toEqual([]);
  });
});
