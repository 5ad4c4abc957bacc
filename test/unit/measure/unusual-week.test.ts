import { describe, expect, it } from 'vitest';
import { blocksOf } from '@/lib/measure/amount';
import { unusualWeek } from '@/lib/measure/unusual-week';
import { LAST_DAY, trackOver } from '../explain/snapshot-with';

/** Visits of weeks, the last of them beside those before. */
function lastOf(weeks: readonly number[]) {
  const days = weeks.flatMap((visits) => [0, 0, 0, 0, 0, 0, visits]);
  const blocks = blocksOf(trackOver('sessions', { sessions: days }, days.length), 7, LAST_DAY);
  return unusualWeek(blocks.slice(0, -1), blocks.at(-1) ?? null);
}
const eight = (visits: number) => Array.from({ length: 8 }, () => visits);
/** Median 1000, and a median deviation of 100: 3.5 · 1.4826 · 100 = 518.9. */
const VARIED = [900, 1100, 900, 1100, 900, 1100, 900, 1100];

describe('unusualWeek', () => {
  it.each([
    ['just over 15% above', [...eight(1e6), 1_150_001], 0.15],
    ['just under 15% above', [...eight(1e6), 1_149_999], null],
    ['just over 15% below', [...eight(1e6), 849_999], -0.15],
    ['just under 15% below', [...eight(1e6), 850_001], null],
    ['just over 3.5 deviations', [...VARIED, 1519], 0.519],
    ['just under 3.5 deviations', [...VARIED, 1518], null],
    // 3.5 · 100 / √100 = 35, up as down.
    ['just over the noise of counting', [...eight(100), 136], 0.36],
    ['just under the noise of counting', [...eight(100), 134], null],
    ['a fall over the noise of counting', [...eight(100), 64], -0.36],
    ['a fall under the noise of counting', [...eight(100), 66], null],
    ['a week of nothing, which is a stop', [...eight(100), 0], null],
    ['seven weeks before', [...eight(1000).slice(1), 3000], null],
    ['after weeks of nothing', [...eight(0), 100], null],
  ])('%s', (_, weeks, relative) => {
    const found = lastOf(weeks);
    expect(found && Number(found.relative.toFixed(3))).toBe(relative);
  });

  it('says the usual and the week', () => {
    expect(lastOf([...VARIED, 1600])).toEqual({ usual: 1000, value: 1600, relative: 0.6000000000000001 });
  });

  it('is unknown without the week', () => expect(unusualWeek([], null)).toBeNull());
});
