import { easterSunday, nthWeekday } from '@/lib/measure/retail/calendar-rules';
import { retailWindows, summerSales, winterSales } from '@/lib/measure/retail/retail-windows';
import { type Day, dayFromNumber } from '@/lib/model/day';
import type { Period } from '@/lib/model/period';

/** Days that a shop knows by name and that move with the year. */
export type OccasionName = 'black-friday' | 'cyber-monday' | 'christmas' | 'easter' | 'winter-sales' | 'summer-sales';

/** The French sales last four weeks (Code de commerce, L310-3); the retail calendar has the first days alone. */
const DAYS_OF_SALES = 28;
const FRIDAY_TO_MONDAY = 3;

/** As they are compared; the longer name first. */
export const OCCASION_PHRASES: Readonly<Record<string, OccasionName | 'sales'>> = {
  'black friday': 'black-friday',
  blackfriday: 'black-friday',
  'black week': 'black-friday',
  'cyber week': 'black-friday',
  bf: 'black-friday',
  'cyber monday': 'cyber-monday',
  cybermonday: 'cyber-monday',
  noel: 'christmas',
  fetes: 'christmas',
  christmas: 'christmas',
  xmas: 'christmas',
  paques: 'easter',
  easter: 'easter',
  'soldes hiver': 'winter-sales',
  'winter sales': 'winter-sales',
  'soldes ete': 'summer-sales',
  'summer sales': 'summer-sales',
  soldes: 'sales',
};

/** The days of an occasion in a year, as the retail calendar has them. */
export function occasionIn(name: OccasionName, year: number): Period {
  const days = (from: number, to: number) => ({ from: dayFromNumber(from), to: dayFromNumber(to) });
  switch (name) {
    case 'cyber-monday': {
      const monday = nthWeekday(year, 11, 4, 4) + 1 + FRIDAY_TO_MONDAY;
      return days(monday, monday);
    }
    case 'winter-sales':
      return days(winterSales(year), winterSales(year) + DAYS_OF_SALES - 1);
    case 'summer-sales':
      return days(summerSales(year), summerSales(year) + DAYS_OF_SALES - 1);
    default: {
      const window = retailWindows(year).find((each) => each.name === name);
      if (window === undefined) throw new RangeError(`The retail calendar has no ${name}.`);
      return days(window.from, window.to);
    }
  }
}

/** The one day that bears the name, within the days of an occasion; null where it is many. */
export function dayOfOccasion(name: OccasionName, { to }: Period): Day | null {
  const year = Number(to.slice(0, 4));
  switch (name) {
    case 'black-friday':
      return dayFromNumber(nthWeekday(year, 11, 4, 4) + 1);
    case 'cyber-monday':
      return to;
    case 'christmas':
      // These days reach into the new year.
      return `${to.slice(5) < '07' ? year - 1 : year}-12-25`;
    case 'easter':
      return dayFromNumber(easterSunday(year));
    default:
      return null;
  }
}

/** The latest that has begun; the latest that is over, where the last one is asked for. */
export function latestOccasion(name: OccasionName, today: Day, isOver: boolean): Period {
  const year = Number(today.slice(0, 4));
  const [latest = occasionIn(name, year - 1)] = [year, year - 1, year - 2]
    .map((each) => occasionIn(name, each))
    .filter(({ from, to }) => (isOver ? to < today : from <= today));
  return latest;
}

/** `les soldes`, of no season: those that began last, in a year where one is named. */
export function seasonOfSales(today: Day, year: number | null): OccasionName {
  const [summer, winter] = (['summer-sales', 'winter-sales'] as const).map((name) =>
    year === null ? latestOccasion(name, today, false) : occasionIn(name, year),
  );
  const isSummer = summer !== undefined && winter !== undefined && summer.from > winter.from && summer.from <= today;
  return isSummer ? 'summer-sales' : 'winter-sales';
}
