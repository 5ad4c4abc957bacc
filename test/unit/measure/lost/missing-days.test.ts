import { describe, expect, it } from 'vitest';
import { missingDays } from '@/lib/measure/lost/missing-days';

/** Twelve weeks from a Monday on. */
const START = '2026-06-01';
const missing = (value: (day: number) => number | null) =>
  missingDays([{ metric: 'sessions', start: START, numerator: Array.from({ length: 84 }, (_, day) => value(day)) }]);
const count = (marks: readonly boolean[]) => marks.filter(Boolean).length;

describe('days without anything', () => {
  it('are missing where most days are, whatever their weekday', () => {
    // One day in five has figures, on every weekday in turn.
    const marks = missing((day) => (day % 5 === 0 ? 400 : null));
    expect(count(marks)).toBe(67);
    expect(marks[0]).toBe(false);
  });

  it.each([
    ['a shop that is closed on Sundays', (day: number) => (day % 7 === 6 ? null : 400)],
    ['an office that rests at the weekend', (day: number) => (day % 7 > 4 ? 0 : 400)],
    ['a stadium that plays on one weekday', (day: number) => (day % 7 === 0 ? 9000 : 0)],
    ['a site with a few visits a week', (day: number) => (day % 5 === 0 ? 4 : null)],
  ])('are none: %s', (_, value) => {
    expect(count(missing(value))).toBe(0);
  });
});
