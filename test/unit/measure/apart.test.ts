import { describe, expect, it } from 'vitest';
import { calendarGaps } from '@/lib/measure/retail/apart';
import { dayNumber, weekdayOf } from '@/lib/model/day';
import { calendarMonth, monthAYearBefore } from '@/lib/model/period';
import { seriesWith } from './series-with';

const DAYS = 1000;
const first = dayNumber('2024-01-01');
const isWeekend = (day: number) => [0, 6].includes(weekdayOf(first + day));
const even = seriesWith(Array.from({ length: DAYS }, () => 100));
const ofOffices = seriesWith(Array.from({ length: DAYS }, (_, day) => (isWeekend(day) ? 50 : 100)));
const month = (name: string) => calendarMonth(`${name}-01`);

describe('what the calendar gives one month and not another', () => {
  it('is Black Friday between November and October, of a shop alone', () => {
    const between = { now: month('2026-11'), before: month('2026-10'), country: 'FR' };
    expect(calendarGaps(even, { ...between, isShop: true })).toEqual([{ name: 'black-friday', more: 10 }]);
    expect(calendarGaps(even, { ...between, isShop: false })).toEqual([]);
    const back = { now: month('2026-10'), before: month('2025-11'), country: 'FR', isShop: true };
    expect(calendarGaps(even, back)).toEqual([{ name: 'black-friday', more: -9 }]);
  });

  it('is not the end of a window in December, beside a January without it', () => {
    const between = { now: month('2026-01'), before: month('2025-12'), country: 'GB', isShop: true };
    expect(calendarGaps(even, between)).toEqual([{ name: 'christmas', more: -10 }]);
  });

  it('is nothing where a day of the window moved in with the weekdays of the year', () => {
    const november = month('2026-11');
    expect(
      calendarGaps(even, { now: november, before: monthAYearBefore(november), country: 'FR', isShop: true }),
    ).toEqual([]);
  });

  it('is Easter where it lies in March one year and in April the next', () => {
    const april = month('2025-04');
    expect(calendarGaps(even, { now: april, before: monthAYearBefore(april), isShop: false })).toEqual([
      { name: 'easter', more: 3 },
    ]);
  });

  it('is the sales in France alone', () => {
    const between = { now: month('2026-01'), before: month('2026-02'), isShop: true };
    expect(calendarGaps(even, { ...between, country: 'FR' })).toContainEqual({ name: 'winter-sales', more: 5 });
    expect(calendarGaps(even, { ...between, country: 'DE' }).map(({ name }) => name)).not.toContain('winter-sales');
  });

  it('is the days of a weekend, where the week’s shape makes a percent of them', () => {
    const october = month('2026-10');
    const between = { now: october, before: monthAYearBefore(october), isShop: false };
    expect(calendarGaps(ofOffices, between)).toEqual([{ name: 'weekend', more: 1 }]);
    expect(calendarGaps(even, between)).toEqual([]);
  });
});
