import { describe, expect, it } from 'vitest';
import { peakAhead } from '@/lib/explain/seasons/season';
import type { Track } from '@/lib/measure/track';
import { addDays } from '@/lib/model/day';

const START = '2025-01-01';

/** A flat year and a half with a season of 28 days, so many times as high, from a day on. */
const yearWith = (peakFrom: number, height: number): Track => ({
  metric: 'totalRevenue',
  start: START,
  step: 1,
  numerator: Array.from({ length: 500 }, (_, i) => (i >= peakFrom && i < peakFrom + 28 ? 100 * height : 100)),
  denominator: null,
  people: false,
});
/** The day of the 400th value. */
const AS_OF = addDays(START, 399);

describe('peakAhead', () => {
  it('announces last year’s season eight weeks ahead', () => {
    const peak = peakAhead(yearWith(399 + 56 - 364, 3), AS_OF);
    expect(peak?.from).toBe(addDays(AS_OF, 56));
    expect(peak?.value).toBe(28 * 300);
  });

  it('is silent too early, too late, and without a season', () => {
    expect(peakAhead(yearWith(399 + 112 - 364, 3), AS_OF)).toBeNull();
    expect(peakAhead(yearWith(399 + 14 - 364, 3), AS_OF)).toBeNull();
    expect(peakAhead(yearWith(399 + 56 - 364, 1.2), AS_OF)).toBeNull();
  });

  it('needs a year', () => {
    expect(peakAhead(yearWith(0, 3), addDays(START, 200))).toBeNull();
  });
});
