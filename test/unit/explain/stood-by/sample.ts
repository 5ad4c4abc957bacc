import * as fc from 'fast-check';
import { verdictOf } from '@/lib/diagnose/verdict';
import { addDays, type Day } from '@/lib/model/day';
import type { Diagnosis, Turn } from '@/lib/model/diagnosis';

export const MARGIN = 0.01;
export const FIRST_DAY: Day = '2023-12-01';

/** A reading that grows by 2% a month since its history began. */
export function reading(low = 0.015, high = 0.025, more: Partial<Diagnosis> = {}): Diagnosis {
  return {
    verdict: verdictOf(low, high, MARGIN),
    monthlyGrowth: { estimate: (low + high) / 2, low, high, level: 0.9 },
    since: FIRST_DAY,
    sinceRange: null,
    turn: null,
    events: [],
    notes: [],
    margin: MARGIN,
    ...more,
  };
}

/** A regime that began on a day, within two months before or after. */
export const from = (since: Day): Pick<Diagnosis, 'since' | 'sinceRange'> => ({
  since,
  sinceRange: { from: addDays(since, -60), to: addDays(since, 60) },
});

/** The same, with a turn that is told. */
export function turned(verdict: Turn['verdict'], at: Day, before: number): Partial<Diagnosis> {
  const estimate = { estimate: before, low: before - 0.005, high: before + 0.005, level: 0.9 };
  const { since, sinceRange } = from(at);
  const range = sinceRange ?? { from: at, to: at };
  return { since, sinceRange: range, turn: { verdict, probability: 0.9, at, ...range, before: estimate } };
}

/** Any reading: whatever the interval, with or without a regime's first day, with or without a turn. */
export const anyReading: fc.Arbitrary<Diagnosis> = fc
  .record({
    middle: fc.integer({ min: -60, max: 60 }),
    half: fc.integer({ min: 1, max: 60 }),
    began: fc.option(fc.integer({ min: 30, max: 900 }), { nil: null }),
    turn: fc.option(fc.constantFrom<Turn['verdict']>('slowed', 'quickened'), { nil: null }),
    change: fc.integer({ min: 6, max: 60 }),
  })
  .map(({ middle, half, began, turn, change }) => {
    const before = (middle + (turn === 'slowed' ? change : -change)) / 1000;
    const at = addDays(FIRST_DAY, began ?? 0);
    const regime = began === null ? {} : turn ? turned(turn, at, before) : from(at);
    return reading((middle - half) / 1000, (middle + half) / 1000, regime);
  });
