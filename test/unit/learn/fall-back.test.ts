import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fallBack } from '@/lib/learn/fall-back';
import { addDays } from '@/lib/model/day';
import { seriesWith } from '../measure/series-with';

const START = '2024-01-01';
const BLOCK = 28;
/** Daily values from the sums of four weeks. */
const seriesOf = (blocks: readonly number[]) =>
  seriesWith(blocks.flatMap((block) => Array.from({ length: BLOCK }, () => block / BLOCK)));
/** Accepted on the day after the last block, judged in the two blocks after it. */
const fallBackOf = (blocks: readonly number[]) => {
  const acceptedOn = addDays(START, blocks.length * BLOCK);
  return fallBack(seriesOf(blocks), acceptedOn, { from: acceptedOn, to: addDays(acceptedOn, 2 * BLOCK - 1) });
};
/** Ups and downs without memory, of 2%. */
const USUAL = [1000, 1020, 980, 985, 1015, 1010, 975, 1000, 1025, 990];

describe('fallBack', () => {
  it('expects a month far below its history to rise by itself', () => {
    const change = fallBackOf([...USUAL, 800]);
    expect(change).toBeGreaterThan(0.15);
    expect(change).toBeLessThan(0.26);
  });

  it('expects a month far above it to fall', () => {
    expect(fallBackOf([...USUAL, 1300])).toBeLessThan(-0.15);
  });

  it('has nothing to say of a month as usual, nor of one on a straight line', () => {
    expect(fallBackOf([...USUAL, 1005])).toBeNull();
    const falling = USUAL.map((value, i) => value * 0.95 ** i);
    expect(fallBackOf([...falling, 1000 * 0.95 ** USUAL.length])).toBeNull();
  });

  it('expects less where what happens stays', () => {
    const stays = [1000, 1040, 1060, 1050, 1010, 960, 940, 950, 990, 1020, 1050, 1060];
    const returns = [1000, 1060, 950, 1050, 940, 1040, 960, 1060, 950, 1050, 940, 1040];
    const [slow, fast] = [fallBackOf([...stays, 1300]), fallBackOf([...returns, 1300])];
    expect(slow).toBeGreaterThan(fast ?? 0);
  });

  it('knows no extreme in a short history, nor in one that ends in nothing', () => {
    expect(fallBackOf([...USUAL.slice(0, 7), 500])).toBeNull();
    expect(fallBackOf([...USUAL, 0])).toBeNull();
    expect(fallBackOf([])).toBeNull();
  });

  it('never expects more to come back than went away', () => {
    const blocks = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 9, maxLength: 30 });
    fc.assert(
      fc.property(blocks, (each) => {
        const change = fallBackOf(each);
        expect(change === null || (Number.isFinite(change) && change > -1)).toBe(true);
      }),
    );
  });
});
