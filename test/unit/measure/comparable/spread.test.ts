import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '@/lib/measure/comparable/spread';

const places = fc.array(
  fc.record({ weight: fc.integer({ min: 0, max: 1000 }), room: fc.integer({ min: 0, max: 1000 }) }),
  {
    minLength: 1,
    maxLength: 12,
  },
);
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

describe('spread', () => {
  it('gives in proportion, and what is over to the others', () => {
    expect(spread(10, [1, 1], [3, 20])).toEqual([3, 7]);
    expect(spread(6, [0, 0], [2, 4])).toEqual([2, 4]);
  });

  it('comes to the amount or to all the room, and nowhere beyond the room', () => {
    fc.assert(
      fc.property(places, fc.integer({ min: 0, max: 20_000 }), (all, amount) => {
        const rooms = all.map(({ room }) => room);
        const parts = spread(
          amount,
          all.map(({ weight }) => weight),
          rooms,
        );
        expect(sum(parts)).toBeCloseTo(Math.min(amount, sum(rooms)), 6);
        parts.forEach((part, at) => {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual((rooms[at] ?? 0) + 1e-9);
        });
      }),
    );
  });
});
