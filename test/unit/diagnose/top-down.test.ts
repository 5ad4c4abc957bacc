import { describe, expect, it } from 'vitest';
import { diagnose } from '@/lib/diagnose/diagnose';
import { diagnoseParts } from '@/lib/diagnose/top-down';
import { dailyCounts } from './series-for-tests';

const whole = diagnose(dailyCounts({ days: 400, growth: 0.03 }));
const unclear = { ...whole, verdict: 'inconclusive' as const };
const falling = dailyCounts({ days: 400, growth: -0.04, seed: 3 });
const noisy = dailyCounts({ days: 120, noise: 0.9, seed: 5 });

describe('diagnoseParts', () => {
  it('tells what a part does against its total, and keeps the order of what it was asked', () => {
    const [[first, second] = []] = diagnoseParts([{ whole, parts: [noisy, falling] }]);
    expect(first?.verdict).toBe('inconclusive');
    expect(second?.verdict).toBe('declining');
  });

  it('does not ask below a total that was not decided', () => {
    expect(
      diagnoseParts([
        { whole: unclear, parts: [falling] },
        { whole, parts: [falling] },
      ]).map((parts) => parts.map((part) => part?.verdict ?? null)),
    ).toEqual([[null], ['declining']]);
  });

  it('withdraws a weak claim when many parts are asked at once', () => {
    const weak = Array.from({ length: 60 }, (_, seed) => dailyCounts({ days: 300, noise: 0.5, growth: 0.02, seed }));
    const alone = weak.map((part) => diagnose(part)).filter(({ verdict }) => verdict !== 'inconclusive').length;
    const flat = Array.from({ length: 200 }, () => noisy);
    const [held = []] = diagnoseParts([{ whole, parts: [...weak, ...flat] }]);
    expect(alone).toBeGreaterThan(0);
    expect(held.filter((part) => part?.verdict !== 'inconclusive').length).toBeLessThan(alone);
  });
});
