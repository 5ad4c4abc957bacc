import type { CalendarGap } from '@/lib/model/calendar-gap';
import { dateNumber, easterSunday, lastWeekday, nthWeekday } from './calendar-rules';

/** Days on which the calendar, and not the business, moves the figures. Day numbers, both ends included. */
export interface RetailWindow {
  readonly name: Exclude<CalendarGap['name'], 'weekend'>;
  readonly from: number;
  readonly to: number;
}

const WEDNESDAY = 3;
const THURSDAY = 4;

/**
 * Short windows of a year whose figures say nothing about the trend; they are left out of the weekly level.
 * Everywhere: Black Friday (the sixth day before to the sixth after: "Black Friday week" and "Cyber Week"), Christmas
 * to New Year (20 December to 2 January) and Good Friday to Easter Monday. In France also the first days of both
 * sales (the first five, when most is sold).
 *
 * @example retailWindows(2025, 'FR')[0]?.name // 'black-friday'
 */
export function retailWindows(year: number, country?: string): RetailWindow[] {
  const blackFriday = nthWeekday(year, 11, THURSDAY, 4) + 1;
  const easter = easterSunday(year);
  const everywhere: RetailWindow[] = [
    { name: 'black-friday', from: blackFriday - 6, to: blackFriday + 6 },
    { name: 'christmas', from: dateNumber(year, 12, 20), to: dateNumber(year + 1, 1, 2) },
    { name: 'easter', from: easter - 2, to: easter + 1 },
  ];
  return country === 'FR' ? [...everywhere, ...frenchSales(year)] : everywhere;
}

function frenchSales(year: number): RetailWindow[] {
  return [
    { name: 'winter-sales', from: winterSales(year), to: winterSales(year) + 4 },
    { name: 'summer-sales', from: summerSales(year), to: summerSales(year) + 4 },
  ];
}

/**
 * First day of the French winter sales: the second Wednesday of January, or the first one when the second falls
 * after the 12th (Code de commerce, D310-15-2).
 */
export function winterSales(year: number): number {
  const second = nthWeekday(year, 1, WEDNESDAY, 2);
  return second > dateNumber(year, 1, 12) ? second - 7 : second;
}

/**
 * First day of the French summer sales: the last Wednesday of June, or the one before when the last falls after
 * the 28th (Code de commerce, D310-15-2).
 */
export function summerSales(year: number): number {
  const last = lastWeekday(year, 6, WEDNESDAY);
  return last > dateNumber(year, 6, 28) ? last - 7 : last;
}
