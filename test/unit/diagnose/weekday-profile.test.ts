import { describe, expect, it } from 'vitest';
import { layOut } from '@/lib/diagnose/calendar-fill';
import type { Steps } from '@/lib/diagnose/calendar-fill';
import { closedWeekdays, weekdayProfile } from '@/lib/diagnose/weekday-profile';
import { dailyCounts } from './series-for-tests';

function stepsOf(numerator: number[]): Steps {
  const steps = layOut({ kind: 'count', frequency: 'daily', start: '2024-01-01', numerator, denominator: null });
  if (!steps) throw new Error('no steps');
  return steps;
}

describe('weekdayProfile', () => {
  it('recovers the week, Sunday first, with mean 1', () => {
    const { factors } = weekdayProfile(stepsOf(dailyCounts({ days: 364, noise: 0.02 }).numerator));
    const expected = [0.8, 1.1, 1.15, 1.1, 1.05, 1, 0.8];
    expected.forEach((factor, weekday) => expect(factors[weekday]).toBeCloseTo(factor, 1));
    expect(factors.reduce((sum, factor) => sum + factor, 0)).toBeCloseTo(7);
  });

  it('sees that a shop is closed on Saturdays', () => {
    const values = dailyCounts({ days: 364, factor: (day) => (day % 7 === 5 ? 0 : 1) }).numerator;
    expect(weekdayProfile(stepsOf(values)).closed).toEqual([6]);
  });

  it('does not take a small series for a closed one', () => {
    const values = Array.from({ length: 364 }, (_, day) => (day % 10 === 0 ? 1 : 0));
    expect(closedWeekdays(stepsOf(values))).toEqual([]);
  });

  it('assumes nothing of less than four weeks', () => {
    expect([...weekdayProfile(stepsOf([1, 2, 3])).factors]).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });
});
