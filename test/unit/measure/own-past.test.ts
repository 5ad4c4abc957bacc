import { describe, expect, it } from 'vitest';
import { ownPast } from '@/lib/measure/own-past';
import { course, trackOver, YEAR } from '../explain/snapshot-with';

type Rate = readonly [orders: number, visits: number];

/** Orders and visits on single days: 364 days before the last, so many days before it, and on it. */
function pastOf({
  now = [100, 1000],
  lately = [0, 0],
  ago = 28,
  yearAgo = [0, 0],
}: {
  now?: Rate;
  lately?: Rate;
  ago?: number;
  yearAgo?: Rate;
}) {
  const runs = (of: 0 | 1) => course(0, [1, yearAgo[of]], [363 - ago, 0], [1, lately[of]], [ago - 1, 0], [1, now[of]]);
  const track = trackOver('purchaseRate', { ecommercePurchases: runs(0), sessions: runs(1) });
  return ownPast(track, { numerator: now[0], denominator: now[1] }, YEAR.after);
}

describe('ownPast', () => {
  it.each([
    ['a hundred visits of the four weeks before', { lately: [50, 100] }, 0.5],
    ['99 visits, which have no rate', { lately: [50, 99] }, 0.1],
    ['what is less than now', { lately: [9, 100] }, 0.1],
    ['the day after with all of its four weeks, which are the last', { lately: [50, 100], ago: 27 }, 150 / 1100],
  ] as const)('knows for its best %s', (_, past, best) => expect(pastOf(past).best).toBe(best));

  it.each([
    // Newcombe's interval of 78 in 1000 less 100 in 1000 ends at −0.001, that of 79 at 0.00003.
    ['surely fell', { yearAgo: [100, 1000], now: [78, 1000] }, { rate: 0.1, period: YEAR.before }],
    ['perhaps fell', { yearAgo: [100, 1000], now: [79, 1000] }, null],
    ['rose', { yearAgo: [100, 1000], now: [200, 1000] }, null],
    ['was not there', {}, null],
  ] as const)('%s in a year', (_, past, expected) => expect(pastOf(past).fallenFrom).toEqual(expected));
});
