import { describe, expect, it } from 'vitest';
import { easterSunday, lastWeekday, nthWeekday } from '@/lib/measure/retail/calendar-rules';
import { retailDays, retailWindows, summerSales, winterSales } from '@/lib/measure/retail/retail-days';
import { dayFromNumber, dayNumber } from '@/lib/model/day';

describe('dates by rule', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
  ])('Easter of %i', (year, day) => expect(dayFromNumber(easterSunday(year))).toBe(day));

  it('finds Thanksgiving and the last Wednesday of June', () => {
    expect(dayFromNumber(nthWeekday(2024, 11, 4, 4))).toBe('2024-11-28');
    expect(dayFromNumber(lastWeekday(2026, 6, 3))).toBe('2026-06-24');
  });

  it.each([
    [2024, '2024-01-10', '2024-06-26'],
    [2025, '2025-01-08', '2025-06-25'],
    [2026, '2026-01-07', '2026-06-24'],
  ])('the French sales of %i', (year, winter, summer) => {
    expect(dayFromNumber(winterSales(year))).toBe(winter);
    expect(dayFromNumber(summerSales(year))).toBe(summer);
  });
});

describe('retail windows', () => {
  it('adds the French ones only in France', () => {
    const names = (country?: string) => retailWindows(2026, country).map((window) => window.name);
    expect(names('FR')).toContain('winter-sales');
    expect(names('US')).toEqual(names());
  });

  it('marks the days of a stretch, over the turn of the year', () => {
    const marks = retailDays(dayNumber('2025-12-18'), dayNumber('2026-01-05'));
    expect([...marks].join('')).toBe('001111111111111100');
  });

  it('is empty for an empty stretch', () => expect(retailDays(10, 10)).toHaveLength(0));
});
