import { type Day, dayFromNumber, dayNumber, weekdayOf } from '@/lib/model/day';

/** What a day brings before any story: how many people come, and how ready they are to buy (1 is usual). */
export interface Demand {
  readonly traffic: number;
  readonly appetite: number;
}

/** Sunday first. */
const SHOP_WEEK = [1.12, 1.06, 1.0, 0.99, 0.97, 0.92, 0.94];
const OFFICE_WEEK = [0.62, 1.16, 1.18, 1.14, 1.12, 1.02, 0.76];
/** Days from Black Friday: the week of offers with its Cyber Monday. */
const BLACK_WEEK: Readonly<Record<number, Demand>> = {
  [-4]: { traffic: 1.1, appetite: 1.02 },
  [-3]: { traffic: 1.12, appetite: 1.02 },
  [-2]: { traffic: 1.15, appetite: 1.03 },
  [-1]: { traffic: 1.3, appetite: 1.1 },
  [0]: { traffic: 2.3, appetite: 1.38 },
  [1]: { traffic: 1.55, appetite: 1.2 },
  [2]: { traffic: 1.4, appetite: 1.15 },
  [3]: { traffic: 1.7, appetite: 1.25 },
};
const QUIET_DAYS: Readonly<Record<string, number>> = { '01-01': 0.7, '12-24': 0.7, '12-25': 0.55, '12-31': 0.75 };
const USUAL: Demand = { traffic: 1, appetite: 1 };

/** A French home-goods shop: weekends, the end of the year, the sales of January and June, Black Friday. */
export function shopDemand(day: Day): Demand {
  const number = dayNumber(day);
  const turn = turnOfYear(day);
  const blackWeek = BLACK_WEEK[number - blackFriday(day)] ?? USUAL;
  const sales = salesBoost(number, day);
  const yearly = Math.exp(0.11 * Math.cos(turn - 5.9) + 0.05 * Math.cos(2 * turn - 0.3));
  return {
    traffic: yearly * (SHOP_WEEK[weekdayOf(number)] ?? 1) * blackWeek.traffic * sales * (QUIET_DAYS[day.slice(5)] ?? 1),
    appetite: (1 + 0.05 * Math.cos(turn - 5.9)) * blackWeek.appetite * (1 + 0.3 * (sales - 1)),
  };
}

/** A craftsman who works on request: office days, a quiet August. */
export function workshopDemand(day: Day): Demand {
  const number = dayNumber(day);
  const turn = turnOfYear(day);
  const yearly = Math.exp(0.14 * Math.cos(turn - 1.3) - 0.06 * Math.cos(2 * turn - 1.2));
  return { traffic: yearly * (OFFICE_WEEK[weekdayOf(number)] ?? 1) * (QUIET_DAYS[day.slice(5)] ?? 1), appetite: 1 };
}

/** Day number of the Friday after the fourth Thursday of November, in the year of a day. */
export function blackFriday(day: Day): number {
  const first = dayNumber(`${day.slice(0, 4)}-11-01`);
  return first + ((4 - weekdayOf(first) + 7) % 7) + 21 + 1;
}

/**
 * First days of the French sales (Code de commerce, D310-15-2): the second Wednesday of January, a week
 * earlier when it falls after the 12th; the last Wednesday of June, a week earlier when it falls after the 28th.
 */
export function salesStarts(day: Day): readonly [winter: number, summer: number] {
  const year = day.slice(0, 4);
  const january = dayNumber(`${year}-01-01`);
  const june = dayNumber(`${year}-06-30`);
  const secondWednesday = january + ((3 - weekdayOf(january) + 7) % 7) + 7;
  const lastWednesday = june - ((weekdayOf(june) - 3 + 7) % 7);
  return [
    secondWednesday > january + 11 ? secondWednesday - 7 : secondWednesday,
    lastWednesday > june - 2 ? lastWednesday - 7 : lastWednesday,
  ];
}

/** A quarter more on the first day, fading over four weeks. */
function salesBoost(number: number, day: Day): number {
  const since = salesStarts(day).map((start) => number - start);
  const open = since.find((days) => days >= 0 && days < 28);
  return open === undefined ? 1 : 1 + 0.25 * Math.exp(-open / 6);
}

/** Angle of the day in its year. */
function turnOfYear(day: Day): number {
  return (2 * Math.PI * (dayNumber(day) - dayNumber(`${day.slice(0, 4)}-01-01`))) / 365.25;
}

export function daysFrom(from: Day, to: Day): Day[] {
  const first = dayNumber(from);
  return Array.from({ length: dayNumber(to) - first + 1 }, (_, index) => dayFromNumber(first + index));
}
