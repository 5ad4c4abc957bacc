import { dailyCounts } from './series-for-tests';
import { describe, expect, it } from 'vitest';
import { oddness } from '@/lib/diagnose/pilot-noise';
import { prepare } from '@/lib/diagnose/prepare';

function oddOf(factor: (day: number) => number): Float64Array {
  const prepared = prepare(dailyCounts({ days: 280, factor }));
  if (!prepared) throw new Error('nothing prepared');
  const { levels } = prepared;
  return oddness(levels, 0.05, new Float64Array(levels.log.length).fill(1));
}

describe('oddness', () => {
  it('lets ordinary weeks and a lasting step be', () => {
    expect(Math.max(...oddOf((day) => (day < 140 ? 1 : 1.6)))).toBe(1);
  });

  it('trusts a single strange week less, in proportion to how far off it is', () => {
    const odd = oddOf((day) => (day >= 140 && day < 147 ? 1.35 : 1));
    expect(odd[20]).toBeCloseTo(2 * 0.593, 1);
    expect([...odd].filter((value) => value > 1)).toHaveLength(1);
  });
});
