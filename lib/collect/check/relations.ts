/** Figures of which one cannot be right beside the other, whatever place they were read from. */
import { stretches } from '@/lib/measure/lost/missing-days';
import type { MetricId } from '@/lib/model/metric';
import { median } from '@/lib/statistics/robust';

/** A figure of each day or row; without an answer: null, undefined or NaN. */
export type Figures = ArrayLike<number | null>;
export type FiguresOf = (metric: MetricId) => Figures | undefined;

/** Two metrics, and where they cannot both be right. */
export interface Broken {
  readonly code: 'impossible' | 'odd-amounts';
  readonly metrics: readonly [MetricId, MetricId];
  readonly at: readonly number[];
  /** Whether nothing tells which of the places are right: those named, or all others. */
  readonly isEverywhere: boolean;
}

interface Part {
  readonly part: MetricId;
  readonly whole: MetricId;
  /** How much more it may be: another way of counting is a little off; a person is one as a visitor, and new by device. */
  readonly room: number;
}

/** A part, and the whole that it is one of. */
const PARTS: readonly Part[] = [
  { part: 'ecommercePurchases', whole: 'sessions', room: 1.02 },
  { part: 'engagedSessions', whole: 'sessions', room: 1.02 },
  { part: 'bounces', whole: 'sessions', room: 1.02 },
  { part: 'newUsers', whole: 'totalUsers', room: 1.25 },
];

const DAYS_A_BLOCK = 28;
/** On so few days orders come without visits: subscriptions that renew on the first, a day on which visits were lost. */
const NOW_AND_THEN = 0.25;

/** A sale takes a half off, and a gift of samples nine tenths; an order of a firm is ten usual ones. */
export const FAR = 30;
/** One order is not worth a thousand usual ones: a day that needs it to be explained is in another unit. */
const ONE_ORDER = 1000;
/** One order of a cent is a test. */
const LEAST_ORDERS = 3;
/** Large gifts come one by one: on five days running with orders it is not they. */
const RUNNING = 5;

/**
 * Where a part is more than its whole: on most days of four weeks, or over the four weeks together where it is on a quarter
 * of their days; and on the days just before and after on which it is more. One odd day proves nothing, and neither do
 * days without visits.
 *
 * @example
 * partsOverWholes(2, (metric) => ({ ecommercePurchases: [9, 8], sessions: [5, 6] })[metric])
 * // [{ code: 'impossible', metrics: ['ecommercePurchases', 'sessions'], at: [0, 1], isEverywhere: true }]
 */
export function partsOverWholes(length: number, figures: FiguresOf): Broken[] {
  return PARTS.flatMap(({ part, whole, room }) => {
    const [parts, wholes] = [figures(part), figures(whole)];
    if (parts === undefined || wholes === undefined) return [];
    const marks = new Set(blocksOf(length).flatMap((block) => (isOver(block, parts, wholes, room) ? block : [])));
    const isBeside = (day: number) => (parts[day] ?? 0) > (wholes[day] ?? 0) * room;
    // Days that are added are looked at in their turn.
    for (const day of marks) for (const next of [day - 1, day + 1]) if (isBeside(next)) marks.add(next);
    const at = [...marks].sort((a, b) => a - b);
    if (at.length === 0) return [];
    return [{ code: 'impossible' as const, metrics: [part, whole] as const, at, isEverywhere: at.length > length / 2 }];
  });
}

/** Four weeks each; what is left joins the first, so that no day is judged alone. */
function blocksOf(length: number): number[][] {
  const count = Math.max(1, Math.floor(length / DAYS_A_BLOCK));
  const first = length - (count - 1) * DAYS_A_BLOCK;
  return Array.from({ length: count }, (_, block) => {
    const [from, to] = block === 0 ? [0, first] : [first + (block - 1) * DAYS_A_BLOCK, first + block * DAYS_A_BLOCK];
    return Array.from({ length: to - from }, (__, at) => from + at);
  });
}

function isOver(block: readonly number[], parts: Figures, wholes: Figures, room: number): boolean {
  let [sumOfParts, sumOfWholes, days, over] = [0, 0, 0, 0];
  for (const at of block) {
    const [part, whole] = [parts[at] ?? Number.NaN, wholes[at] ?? Number.NaN];
    if (Number.isNaN(part) || !(whole > 0)) continue;
    sumOfParts += part;
    sumOfWholes += whole;
    days += 1;
    if (part > whole * room) over += 1;
  }
  return over > days / 2 || (sumOfParts > sumOfWholes * room && over >= days * NOW_AND_THEN && over > 0);
}

/**
 * Days or rows whose amounts per order are in another unit than the others': thirty times the usual one or a thirtieth, and
 * so much that one order cannot explain it; or so on five days running, however few orders they had. A unit that holds
 * until the last day, or from the first, may be the right one: between the two nothing decides.
 *
 * @example
 * oddAmounts(3, (metric) => ({ totalRevenue: [500, 500, 50000], ecommercePurchases: [10, 10, 10] })[metric])
 * // [{ code: 'odd-amounts', metrics: ['totalRevenue', 'ecommercePurchases'], at: [2], isEverywhere: true }]: cents
 */
export function oddAmounts(length: number, figures: FiguresOf): Broken[] {
  const [money, orders] = [figures('totalRevenue'), figures('ecommercePurchases')];
  if (money === undefined || orders === undefined) return [];
  const each = Array.from({ length }, (_, at) => (money[at] ?? Number.NaN) / (orders[at] ?? Number.NaN));
  const real = each.flatMap((value, at) => (value > 0 && Number.isFinite(value) ? [at] : []));
  const usual = median(real.map((at) => each[at] ?? 0));
  const times = (at: number) => (each[at] ?? usual) / usual;
  const isAlone = (at: number) => {
    const far = Math.max(times(at), 1 / times(at));
    return far > FAR && far * (orders[at] ?? 0) > ONE_ORDER;
  };
  const running = [...runsOf(real, (at) => times(at) > FAR), ...runsOf(real, (at) => times(at) < 1 / FAR)].filter(
    (run) => run.length >= RUNNING,
  );
  const at = [...new Set([...real.filter(isAlone), ...running.flat()])].sort((a, b) => a - b);
  const known = at.reduce((sum, day) => sum + (orders[day] ?? 0), 0);
  if (known < LEAST_ORDERS) return [];
  const isOpen = running.some((run) => run.includes(real[0] ?? -1) || run.includes(real.at(-1) ?? -1));
  const isEverywhere = isOpen || at.length > real.length * NOW_AND_THEN;
  return [{ code: 'odd-amounts', metrics: ['totalRevenue', 'ecommercePurchases'], at, isEverywhere }];
}

/** Stretches of places that follow each other in a list and all pass. */
function runsOf(places: readonly number[], passes: (at: number) => boolean): number[][] {
  return stretches(places.map(passes)).map(({ from, to }) => places.slice(from, to + 1));
}
