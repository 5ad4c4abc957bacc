import { describe, expect, it } from 'vitest';
import { peakAhead } from '@/lib/explain/seasons/season';
import { addDays } from '@/lib/model/day';
import { seriesWith } from '../../measure/series-with';

const START = '2025-01-01';

/** A flat year and a half with a season of 28 days, so many times as high, from a day on. */
const yearWith = (peakFrom: number, height: number) =>
  seriesWith(
    Array.from({ length: 500 }, (_, i) => (i >= peakFrom && i < peakFrom + 28 ? 100 * height : 100)),
    { metric: 'totalRevenue', kind: 'currency', start: START },
  );
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
