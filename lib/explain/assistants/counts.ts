import { assistantOf, hostOf } from '@/lib/model/assistants';
import { addDays } from '@/lib/model/day';
import type { Figure } from '@/lib/model/quantity';
import type { SegmentTable } from '@/lib/model/table';
import { amountOver } from '@/lib/measure/amount';
import { figureOf } from '@/lib/measure/figures';
import { regroupedHosts } from '@/lib/measure/comparable/assistants/join-assistants';
import { comparisonIn, isNamed, periodIn, segmentSeries, tableWithin } from '@/lib/measure/segment-tables';
import type { Context } from '../context';
import { type Rows, sumOf, whereOf } from './rows';

const MOST_PAGES = 3;
/** Of a few visits to a page, one more or less is another page. */
const FEWEST_ON_PAGE = 5;
/** So long after the history begins, the first visit is one that began. */
const DAYS_BEFORE_FIRST = 28;

/** Visits by assistant, the most first: `in:` Google's channel, or `apart:` from it. */
export function namesOf({ snapshot, window }: Context, table: SegmentTable, rows: Rows): Record<string, Figure> {
  const inside = regroupedHosts(table);
  const byName = Map.groupBy(rows, ({ keys: [, source = ''] }) => assistantOf(source) ?? hostOf(source));
  const counted = [...byName].map(([name, own]) => ({
    name: `${own.some(({ keys: [, source = ''] }) => inside.has(hostOf(source))) ? 'in' : 'apart'}:${name}`,
    visits: amountOver(sumOf(table, own, 'sessions'), window)?.numerator ?? 0,
  }));
  const ask = { metric: 'sessions', period: window, ...whereOf(table) } as const;
  return Object.fromEntries(
    counted
      .filter(({ visits }) => visits > 0)
      .toSorted((a, b) => b.visits - a.visits)
      .map(({ name, visits }) => [name, figureOf(snapshot, visits, ask)]),
  );
}

/** All that came since the first, where the history begins well before it. */
export function sinceOf({ snapshot, window }: Context, table: SegmentTable, rows: Rows): Record<string, Figure> {
  const { numerator } = sumOf(table, rows, 'sessions');
  const first = numerator.findIndex((value) => (value ?? 0) > 0);
  if (first < DAYS_BEFORE_FIRST) return {};
  const period = { from: addDays(table.start, first), to: window.to };
  const value = amountOver(sumOf(table, rows, 'sessions'), period)?.numerator ?? 0;
  return { sinceFirst: figureOf(snapshot, value, { metric: 'sessions', period, ...whereOf(table) }) };
}

/** The pages to which most of them came, in whole weeks. */
export function pagesOf({ snapshot, window, comparison }: Context): Record<string, Figure> {
  const table = tableWithin(snapshot, 'assistants', ['landingPage']);
  if (!table) return {};
  const period = comparison ? comparisonIn(table, comparison).after : periodIn(table, window);
  const pages = segmentSeries(table, 'sessions').flatMap(({ segment, series }) => {
    const visits = amountOver(series, period)?.numerator ?? 0;
    return isNamed(segment) && visits >= FEWEST_ON_PAGE ? [{ segment, visits }] : [];
  });
  const ask = { metric: 'sessions', dimension: 'landingPage', period, from: table.provenance } as const;
  return Object.fromEntries(
    pages
      .toSorted((a, b) => b.visits - a.visits)
      .slice(0, MOST_PAGES)
      .map(({ segment, visits }) => [`page:${segment}`, figureOf(snapshot, visits, { ...ask, segment })]),
  );
}
