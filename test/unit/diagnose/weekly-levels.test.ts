import { describe, expect, it } from 'vitest';
import { prepare } from '@/lib/diagnose/prepare';
import { dailyCounts } from './series-for-tests';

describe('weeklyLevels', () => {
  it('is the log level of an average day, without bias from what was left out', () => {
    const levels = prepare(dailyCounts({ days: 70, noise: 0, factor: (day) => (day === 40 ? 0 : 1) }))?.levels;
    expect(levels?.log).toHaveLength(10);
    levels?.log.forEach((value) => expect(Math.exp(value)).toBeCloseTo(1000, -1));
    expect(levels?.thinness[5]).toBeCloseTo(7 / 6);
  });

  it('ends its weeks on the last day, so that the first may be incomplete', () => {
    const levels = prepare(dailyCounts({ days: 76, noise: 0 }))?.levels;
    expect(levels?.log).toHaveLength(11);
    expect(levels?.centre.at(-1)).toBe((levels?.centre.at(-2) ?? 0) + 7);
  });

  it('takes longer blocks where weeks are too small to be read', () => {
    const days = (level: number) => prepare(dailyCounts({ days: 364, level, noise: 0.5 }))?.levels.days;
    expect(days(100)).toBe(7);
    expect(days(2)).toBe(14);
    expect(days(1)).toBe(28);
  });

  it('weighs a rate by its denominators', () => {
    const numerator = Array.from({ length: 70 }, () => 300);
    const denominator = numerator.map((_, day) => (day % 2 === 0 ? 3000 : 1000));
    const levels = prepare({ kind: 'rate', frequency: 'weekly', start: '2025-01-01', numerator, denominator })?.levels;
    expect(Math.exp(levels?.log[0] ?? 0)).toBeCloseTo(0.1, 3);
    expect(levels?.chance[0]).toBeCloseTo(0.9 / 300, 4);
  });
});
