import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeAction } from '@/lib/advise/place-action';
import { type Action, EMPTY_MEMORY, type Memory } from '@/lib/model/memory';
import { action } from '@/test/components/sample';

const holding = (ids: readonly string[]): Memory => ({
  ...EMPTY_MEMORY,
  actions: ids.map((id): Action => ({ ...action, id })),
});
const idsOf = ({ actions }: Memory) => actions.map(({ id }) => id);

describe('placeAction', () => {
  it.each([
    ['c', 'a', 'before', ['c', 'a', 'b', 'd']],
    ['a', 'c', 'after', ['b', 'c', 'a', 'd']],
    ['a', 'd', 'after', ['b', 'c', 'd', 'a']],
    ['b', 'a', 'after', ['a', 'b', 'c', 'd']],
  ] as const)('puts %s beside %s, %s', (id, beside, side, expected) => {
    expect(idsOf(placeAction(holding(['a', 'b', 'c', 'd']), id, { beside, side }))).toEqual(expected);
  });

  it('moves nothing where one of the two is gone, or stands beside itself', () => {
    const memory = holding(['a', 'b']);
    for (const [id, beside] of [
      ['x', 'a'],
      ['a', 'x'],
      ['a', 'a'],
    ] as const)
      expect(placeAction(memory, id, { beside, side: 'before' })).toBe(memory);
  });

  it('loses none, doubles none, and leaves the order of the others', () => {
    const letters = ['a', 'b', 'c', 'd', 'e'];
    const one = fc.constantFrom(...letters);
    fc.assert(
      fc.property(one, one, fc.constantFrom('before', 'after'), (id, beside, side) => {
        fc.pre(id !== beside);
        const after = idsOf(placeAction(holding(letters), id, { beside, side }));
        expect(after.toSorted()).toEqual(letters);
        expect(after.filter((each) => each !== id)).toEqual(letters.filter((each) => each !== id));
        expect(after.indexOf(id) - after.indexOf(beside)).toBe(side === 'before' ? -1 : 1);
      }),
    );
  });
});
