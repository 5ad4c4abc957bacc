import { describe, expect, it } from 'vitest';
import { prepare } from '@/lib/diagnose/prepare';
import { setAside } from '@/lib/diagnose/set-aside';
import { dailyCounts } from './series-for-tests';

function asideOf(factor: (day: number) => number) {
  const prepared = prepare(dailyCounts({ days: 364, factor }));
  if (!prepared) throw new Error('nothing prepared');
  return setAside(prepared);
}

describe('setAside', () => {
  it('is next to nothing where days are tame', () => {
    const { mean, variance } = asideOf(() => 1);
    expect(Math.abs(mean)).toBeLessThan(0.01);
    expect(Math.sqrt(variance)).toBeLessThan(0.02);
  });

  it('grows with wild days, up for lucky ones', () => {
    const lucky = asideOf((day) => (day % 26 === 3 ? 1.6 : 1));
    expect(lucky.mean).toBeGreaterThan(asideOf(() => 1).mean);
    expect(lucky.variance).toBeGreaterThan(2 * asideOf(() => 1).variance);
  });
});
