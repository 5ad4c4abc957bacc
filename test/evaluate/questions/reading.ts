import { occasionIn, type OccasionName } from '@/lib/ask/occasions';
import type { AskedJson } from '@/lib/headless/asked-json';

/** One reading that is right. `null` where anything is. */
export type Reading =
  | { readonly status: 'asked' | 'refused' }
  | {
      readonly status: 'answered';
      readonly metrics: readonly (readonly string[])[] | null;
      readonly dimensions: readonly string[];
      readonly where: readonly { readonly dimension: string; readonly values: readonly string[] }[] | null;
      readonly period: string | null;
      readonly compare: string | null | 'any';
      readonly by: string | null | 'any';
      readonly order: string | null;
    };

/** The readings of a line, as `written.ts` says. */
export function readingsOf(line: string): Reading[] {
  return line.split(' || ').map((one) => {
    if (one === '!') return { status: 'refused' };
    if (one === '?') return { status: 'asked' };
    const parts = one.split(/ (?=(?:by|where|in|vs|each|order) )/);
    const [metrics = ''] = parts;
    const said = (word: string) => parts.find((part) => part.startsWith(`${word} `))?.slice(word.length + 1);
    const where = said('where');
    return {
      status: 'answered',
      metrics: metrics === 'overview' ? null : metrics.split(',').map((each) => each.split('|')),
      dimensions: said('by')?.split(',') ?? [],
      where: where === 'any' ? null : (where?.split('&') ?? []).map(conditionOf),
      period: daysOf(said('in')) ?? null,
      compare: daysOf(said('vs')) ?? null,
      by: said('each') ?? null,
      order: said('order') ?? null,
    };
  });
}

function conditionOf(text: string) {
  const [dimension = '', values = ''] = text.split(/=(.*)/s);
  return { dimension, values: values.split(';') };
}

function daysOf(text: string | undefined): string | undefined {
  const [, name, year] = /^occasion:(.+):(\d{4})$/.exec(text ?? '') ?? [];
  if (name === undefined) return text;
  const { from, to } = occasionIn(name as OccasionName, Number(year));
  return `${from}..${to}`;
}

const joined = (days: AskedJson['understood']['compare']) => days && `${days.from}..${days.to}`;
const sorted = (values: readonly string[]) => values.toSorted().join('|');
/** Weekdays are a dimension of several names; a source and medium is one of a source. */
const SAME: Readonly<Record<string, string>> = { dayOfWeekName: 'dayOfWeek' };
const nameOf = (dimension: string) => SAME[dimension] ?? dimension;

export function isReadAs({ status, understood }: AskedJson, reading: Reading): boolean {
  if (reading.status !== 'answered') return status === reading.status;
  if (status !== 'answered') return false;
  const { metrics, dimensions, where, period, compare, by, order } = understood;
  const conditions = (of: typeof where) =>
    sorted(of.map(({ dimension, values }) => `${dimension}=${values.toSorted().join(';')}`));
  /** What is set side by side may be named, or not: it stands along its dimension. */
  const beyondSides = (of: typeof where) => of.filter(({ dimension }) => !reading.dimensions.includes(dimension));
  const isAny = reading.metrics === null;
  const hasMetrics =
    isAny ||
    (reading.metrics.length === 1
      ? reading.metrics[0]?.includes(metrics[0] ?? '') || metrics.some((each) => reading.metrics?.[0]?.[0] === each)
      : reading.metrics.length === metrics.length &&
        reading.metrics.every((names) => names.some((each) => metrics.includes(each))));
  return (
    Boolean(hasMetrics) &&
    sorted(dimensions.map(nameOf)) === sorted(reading.dimensions) &&
    (reading.where === null || conditions(beyondSides(where)) === conditions(beyondSides(reading.where))) &&
    (reading.period === null || joined(period) === reading.period) &&
    (reading.compare === 'any' || isAny || joined(compare) === reading.compare || isWorking(reading, metrics)) &&
    (reading.by === 'any' || by === reading.by) &&
    (reading.order === null || order === reading.order)
  );
}

/** `did the campaign work?` is told beside the year before, with all its figures. */
function isWorking(reading: Reading, metrics: readonly string[]): boolean {
  return reading.status === 'answered' && reading.compare === null && metrics.length > 2;
}
