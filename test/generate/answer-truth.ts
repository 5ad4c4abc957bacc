/** A property of which everything is known. */
import type { RowTable } from '@/lib/collect/table/row-table';
import { compactDay } from '@/lib/collect/table/row-table';
import { mulberry32, type Random } from '@/lib/demo/random';
import { addDays, type Day } from '@/lib/model/day';
import type { Period } from '@/lib/model/period';
import type { Property } from '@/lib/model/property';
import { rowTable } from '../row-table';

export const TODAY: Day = '2026-11-22';
const DAYS = 130;
const FIRST = addDays(TODAY, -DAYS);

const VALUES: Readonly<Record<string, readonly string[]>> = {
  sessionDefaultChannelGroup: ['Direct', 'Organic Search', 'Paid Search', 'Email', 'Unassigned'],
  deviceCategory: ['desktop', 'mobile', 'tablet'],
  newVsReturning: ['new', 'returning'],
  country: Array.from({ length: 14 }, (_, at) => `Country ${at}`),
  landingPage: Array.from({ length: 26 }, (_, at) => `/page-${at}`),
};
const DIMENSIONS = Object.keys(VALUES);
const METRICS = [
  'sessions',
  'engagedSessions',
  'newUsers',
  'keyEvents',
  'ecommercePurchases',
  'totalRevenue',
  'addToCarts',
  'checkouts',
] as const;

interface Fact {
  readonly day: Day;
  readonly keys: readonly string[];
  readonly values: readonly number[];
}

export interface Truth {
  readonly property: Property;
  readonly table: RowTable;
  /** The sum of a metric over days, where a dimension has a value; whole amounts in hundredths. */
  sum(metric: string, period: Period, where?: readonly Where[]): number;
}

export interface Where {
  readonly dimension: string;
  readonly value: string;
}

/** A shop with weeks, chance and a course of its own. */
export function truthOf(seed: number): Truth {
  const random = mulberry32(seed);
  const pace = 1 + (random() - 0.5) / 100;
  const size = 500 + Math.floor(random() * 4000);
  const facts = Array.from({ length: DAYS }, (_, at) =>
    factsOf(addDays(TODAY, at - DAYS), size * pace ** at * (at % 7 < 5 ? 1.1 : 0.8), random),
  ).flat();
  const byDay = Map.groupBy(facts, ({ day }) => day);
  const rows = facts.map(({ day, keys, values }) => ({ keys: [compactDay(day), ...keys], values }));
  return {
    property: {
      id: String(500_000 + seed),
      displayName: `Shop ${seed}`,
      account: 'Account',
      timeZone: 'Europe/Paris',
      currency: 'EUR',
    },
    table: rowTable(['date', ...DIMENSIONS], METRICS, rows),
    sum: (metric, { from, to }, where = []) => {
      const at = METRICS.findIndex((name) => name === metric);
      const own = where.map(({ dimension, value }) => ({ place: DIMENSIONS.indexOf(dimension), value }));
      let cents = 0;
      for (let day = from < FIRST ? FIRST : from; day <= to && day < TODAY; day = addDays(day, 1))
        for (const { keys, values } of byDay.get(day) ?? [])
          if (own.every(({ place, value }) => keys[place] === value)) cents += Math.round((values[at] ?? 0) * 100);
      return cents / 100;
    },
  };
}

/** The visits of a day, in a dozen groups that differ in everything. */
function factsOf(day: Day, visits: number, random: Random): Fact[] {
  return Array.from({ length: 12 }, () => {
    const sessions = Math.round((visits / 12) * (0.5 + random()));
    const engaged = Math.round(sessions * (0.4 + random() * 0.4));
    const orders = Math.round(sessions * random() * 0.06);
    return {
      day,
      keys: DIMENSIONS.map((name) => pick(VALUES[name] ?? [], random)),
      values: [
        sessions,
        engaged,
        Math.round(sessions * 0.5),
        Math.round(engaged * 0.2),
        orders,
        Math.round(orders * (3000 + random() * 5000)) / 100,
        orders * 3,
        orders * 2,
      ],
    };
  });
}

/** The first are met more often. */
function pick(values: readonly string[], random: Random): string {
  return values[Math.floor(values.length * random() ** 2)] ?? '';
}
