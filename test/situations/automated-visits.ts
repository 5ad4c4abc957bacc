import type { RowTable } from '@/lib/collect/table/row-table';
import { compactDay } from '@/lib/collect/table/row-table';
import { mulberry32, poisson, wobble } from '@/lib/demo/random';
import { splitAtRandom } from '@/lib/demo/split';
import { addDays, type Day, dayNumber } from '@/lib/model/day';

/** Visits that no person makes, from a day on: new each time, on one page, without engagement, order or key event. */
export interface AutomatedVisits {
  readonly aDay: number;
  readonly from: Day;
  /** Last day; they go on without it. */
  readonly to?: Day;
  /** Country → share of them. */
  readonly countries: Readonly<Record<string, number>>;
}

const VALUES: Readonly<Record<string, string>> = {
  sessionDefaultChannelGroup: 'Direct',
  deviceCategory: 'desktop',
  newVsReturning: 'new',
  sessionSourceMedium: '(direct) / (none)',
  sessionCampaignName: '(direct)',
  landingPage: '/',
  browser: 'Chrome',
};
const EVENTS = ['page_view', 'session_start', 'first_visit'];
/** Of a hundred, one stays long enough to count as engaged. */
const ENGAGED = 0.01;
const SEED = 9_151;

/** Tables with such visits among their rows; searches and what is sold know nothing of them. */
export function withAutomatedVisits(tables: readonly RowTable[], visits: AutomatedVisits, today: Day): RowTable[] {
  return tables.map((table) => {
    const rows = rowsFor(table, visits, today);
    return rows.length === 0 ? table : appended(table, rows);
  });
}

interface Row {
  readonly keys: Readonly<Record<string, string>>;
  readonly count: number;
  readonly engaged: number;
}

function rowsFor({ dimensions, metrics }: RowTable, visits: AutomatedVisits, today: Day): Row[] {
  const names = Object.keys(dimensions);
  const known = new Set(['date', 'dateHour', 'country', 'eventName', ...Object.keys(VALUES)]);
  const counts = 'sessions' in metrics || 'eventCount' in metrics;
  if (!counts || !names.includes('date') || !names.every((name) => known.has(name))) return [];
  const rows: Row[] = [];
  const last = visits.to ?? addDays(today, -1);
  for (let day = visits.from; day <= last; day = addDays(day, 1)) {
    const random = mulberry32(SEED ^ Math.imul(dayNumber(day), 2_654_435_761));
    const count = poisson(visits.aDay * wobble(0.2, random), random);
    const engaged = poisson(count * ENGAGED, random);
    const date = compactDay(day);
    const keys = { ...VALUES, date };
    if (names.includes('country')) {
      const shares = Object.values(visits.countries);
      const stayed = splitAtRandom(engaged, shares, random);
      splitAtRandom(count, shares, random).forEach((part, at) =>
        rows.push({
          keys: { ...keys, country: Object.keys(visits.countries)[at] ?? '' },
          count: part,
          engaged: Math.min(part, stayed[at] ?? 0),
        }),
      );
    } else if (names.includes('eventName'))
      for (const eventName of EVENTS) rows.push({ keys: { ...keys, eventName }, count, engaged });
    else if (names.includes('dateHour'))
      splitAtRandom(
        count,
        Array.from({ length: 24 }, () => 1),
        random,
      ).forEach((part, hour) =>
        rows.push({ keys: { ...keys, dateHour: `${date}${String(hour).padStart(2, '0')}` }, count: part, engaged: 0 }),
      );
    else rows.push({ keys, count, engaged });
  }
  return rows;
}

const COUNTED = new Set(['sessions', 'newUsers', 'totalUsers', 'eventCount']);

function appended(table: RowTable, rows: readonly Row[]): RowTable {
  const dimensions = Object.entries(table.dimensions).map(([name, { values, codes }]) => {
    const all = [...values];
    const added = rows.map(({ keys }) => {
      const value = keys[name] ?? '';
      const code = all.indexOf(value);
      return code < 0 ? all.push(value) - 1 : code;
    });
    return [name, { values: all, codes: Uint32Array.from([...Array.from(codes), ...added]) }] as const;
  });
  const metrics = Object.entries(table.metrics).map(([name, column]) => {
    const added = rows.map(({ count, engaged }) =>
      COUNTED.has(name) ? count : name === 'engagedSessions' ? engaged : 0,
    );
    return [name, Float64Array.from([...Array.from(column), ...added])] as const;
  });
  return {
    ...table,
    length: table.length + rows.length,
    dimensions: Object.fromEntries(dimensions),
    metrics: Object.fromEntries(metrics),
  };
}
