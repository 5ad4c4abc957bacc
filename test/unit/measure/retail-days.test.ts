import { describe, expect, it } from 'vitest';
import { easterSunday, lastWeekday, nthWeekday } from '@/lib/measure/retail/calendar-rules';
import { retailDays } from '@/lib/measure/retail/retail-days';
import { retailWindows, summerSales, winterSales } from '@/lib/measure/retail/retail-windows';
import { dayFromNumber, dayNumber } from '@/lib/model/day';

describe('dates by rule', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
    [1954, '1954-04-18'],
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
    [2285, '2285-03-22'],
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

  it.each([
    ['black-friday', '2026-11-21', '2026-12-03'],
    ['christmas', '2026-12-20', '2027-01-02'],
    ['easter', '2026-04-03', '2026-04-06'],
    ['winter-sales', '2026-01-07', '2026-01-11'],
    ['summer-sales', '2026-06-24', '2026-06-28'],
  ])('%s of 2026 is from %s to %s', (name, from, to) => {
    const window = retailWindows(2026, 'FR').find((each) => each.name === name);
    expect(dayFromNumber(window?.from ?? 0)).toBe(from);
    expect(dayFromNumber(window?.to ?? 0)).toBe(to);
  });

  it('knows no others', () => expect(retailWindows(2026, 'FR')).toHaveLength(5));

  it('marks the days of a stretch, over the turn of the year', () => {
    const marks = retailDays(dayNumber('2025-12-18'), dayNumber('2026-01-05'));
    expect([...marks].join('')).toBe('001111111111111100');
  });

  it('marks the holidays of the country, and the long weekend of Ascension where that is one', () => {
    const marked = (country: string, from: string, to: string) =>
      [...retailDays(dayNumber(from), dayNumber(to) + 1, country)].join('');
    for (const feast of ['05-01', '05-08', '05-25', '07-14', '08-15', '11-01', '11-11'])
      expect([feast, marked('FR', `2026-${feast}`, `2026-${feast}`)]).toEqual([feast, '1']);
    expect(marked('FR', '2026-05-13', '2026-05-18')).toBe('011110');
    expect(marked('BE', '2026-05-13', '2026-05-18')).toBe('011110');
    expect(marked('GB', '2026-05-13', '2026-05-18')).toBe('000000');
    expect(marked('BE', '2026-07-20', '2026-07-22')).toBe('010');
    expect(marked('FR', '2026-07-20', '2026-07-22')).toBe('000');
  });

  it('is empty for an empty stretch', () => expect(retailDays(10, 10)).toHaveLength(0));
});
