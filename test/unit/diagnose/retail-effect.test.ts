import { describe, expect, it } from 'vitest';
import { prepare } from '@/lib/diagnose/prepare';
import { retailEffect } from '@/lib/diagnose/retail-effect';
import { dayNumber } from '@/lib/model/day';
import { dailyCounts } from './series-for-tests';

describe('retailEffect', () => {
  const isChristmas = (day: number) => day >= 354 && day <= 367;
  const prepared = prepare(dailyCounts({ days: 700, factor: (day) => (isChristmas(day) ? 0.7 : 1) }));
  if (!prepared) throw new Error('nothing prepared');

  it('expects most of what the window did last year, and is surer for it', () => {
    const { mean, variance } = retailEffect(prepared, dayNumber('2025-12-26'));
    expect(mean).toBeLessThan(0.5 * Math.log(0.7));
    expect(mean).toBeGreaterThan(1.1 * Math.log(0.7));
    const unknown = retailEffect(prepared, dayNumber('2024-01-01'));
    expect(unknown.mean).toBe(0);
    expect(unknown.variance).toBeGreaterThan(variance);
  });
});
