import { addDays, Day } from '@/lib/model/day';
import { calendarMonth, type Period } from '@/lib/model/period';
import { mondayOfIsoWeek } from '../table/iso-week';
import { dayFromCompact } from '../table/row-table';

type Reader = (text: string) => Period | null;

const READERS: Readonly<Record<string, Reader>> = {
  date: (text) => {
    const day = /^\d{8}$/.test(text) ? dayFromCompact(text) : '';
    return isDay(day) ? { from: day, to: day } : null;
  },
  isoYearIsoWeek: (text) => {
    if (!/^\d{4}(0[1-9]|[1-4]\d|5[0-3])$/.test(text)) return null;
    const from = mondayOfIsoWeek(text);
    return { from, to: addDays(from, 6) };
  },
  yearMonth: (text) => {
    const first = /^\d{6}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4)}-01` : '';
    return isDay(first) ? calendarMonth(first) : null;
  },
};

export const isTimeDimension = (name: string): boolean => name in READERS;

/**
 * The days that a value of a dimension of time stands for; null where it stands for none, as "(other)" does.
 *
 * @example daysOfKey('isoYearIsoWeek', '202653') // { from: '2026-12-28', to: '2027-01-03' }
 * @example daysOfKey('date', '(other)') // null
 */
export function daysOfKey(dimension: string, text: string): Period | null {
  return READERS[dimension]?.(text) ?? null;
}

function isDay(text: string): boolean {
  return Day.safeParse(text).success;
}
