import type { Day } from '@/lib/model/day';

const ENGLISH = 'January February March April May June July August September October November December'.split(' ');
const FRENCH = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const FRENCH_SHORT = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');
const WEEKDAYS = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');

type Writer = (parts: {
  year: string;
  month: string;
  day: string;
  at: number;
  date: number;
  weekday: string;
}) => string;

/** How tools write days; `order` where only the column tells day and month apart. */
const WRITERS = {
  iso: ({ year, month, day }) => `${year}-${month}-${day}`,
  compact: ({ year, month, day }) => `${year}${month}${day}`,
  midnight: ({ year, month, day }) => `${year}-${month}-${day} 00:00:00`,
  slashed: ({ year, month, day }) => `${year}/${month}/${day}`,
  'day/month': ({ year, month, day }) => `${day}/${month}/${year}`,
  'day.month': ({ year, month, day }) => `${day}.${month}.${year}`,
  'day-month': ({ year, month, day }) => `${day}-${month}-${year}`,
  'day/month of a short year': ({ year, month, day }) => `${day}/${month}/${year.slice(2)}`,
  'month/day': ({ year, at, date }) => `${at + 1}/${date}/${year}`,
  'Jan 5, 2026': ({ year, at, date }) => `${ENGLISH[at]?.slice(0, 3)} ${date}, ${year}`,
  'January 5, 2026': ({ year, at, date }) => `${ENGLISH[at]} ${date}, ${year}`,
  'Mon, Jan 5, 2026': ({ year, at, date, weekday }) => `${weekday}, ${ENGLISH[at]?.slice(0, 3)} ${date}, ${year}`,
  '5 Jan 2026': ({ year, at, date }) => `${date} ${ENGLISH[at]?.slice(0, 3)} ${year}`,
  '5 janv. 2026': ({ year, at, date }) => `${date} ${FRENCH_SHORT[at]} ${year}`,
  '5 janvier 2026': ({ year, at, date }) => `${date === 1 ? '1er' : date} ${FRENCH[at]} ${year}`,
} as const satisfies Record<string, Writer>;
export type DateStyle = keyof typeof WRITERS;
export const ORDERED: ReadonlySet<DateStyle> = new Set([
  'day/month',
  'day.month',
  'day-month',
  'day/month of a short year',
  'month/day',
]);

export function writeDay(day: Day, style: DateStyle): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
  return WRITERS[style]({ year, month, day: date, at: Number(month) - 1, date: Number(date), weekday });
}

/** Whether no day of them tells which of two numbers is the month. */
export function isUnclear(days: readonly Day[], style: DateStyle): boolean {
  return ORDERED.has(style) && days.every((day) => Number(day.slice(8)) <= 12);
}
