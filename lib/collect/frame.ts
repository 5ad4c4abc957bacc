import { type Column, type DailyColumn, isAnswered } from '@/lib/measure/lost/missing-days';
import { addDays, type Day, daysBetween } from '@/lib/model/day';
import { metricEntries } from '@/lib/model/metric';
import type { Period } from '@/lib/model/period';
import { daysOfKey } from './check/time-key';
import type { GoogleReport } from './report';
import { joinKeys } from './keys';

/** Columns aligned on consecutive days. `null` is a day without an answer. */
export interface Frame {
  readonly start: Day;
  readonly length: number;
  readonly columns: Readonly<Record<string, Column>>;
}

/**
 * Reads reports by date, week or month into columns over a period, one frame for the keys of the other
 * dimensions joined (`''` if none). A row is set down on its own day, or on the first of its week or month; one that begins
 * before the period is left out, because it is not whole, and so is a row without a day.
 */
export function framesOf(reports: readonly GoogleReport[], period: Period): Map<string, Frame> {
  const length = daysBetween(period.from, period.to) + 1;
  const frames = new Map<string, Record<string, (number | null)[]>>();
  for (const report of reports) {
    const metrics = report.metricHeaders.map((header) => header.name);
    const placeOf = placesIn(report.dimensionHeaders[0]?.name ?? '', period.from);
    for (const row of report.rows) {
      const day = placeOf(row.dimensionValues[0]?.value ?? '');
      if (!(day >= 0 && day < length)) continue;
      const columns = columnsFor(frames, joinKeys(row.dimensionValues.slice(1).map(({ value }) => value)));
      metrics.forEach((metric, index) => {
        const column = (columns[metric] ??= unanswered(length));
        const text = row.metricValues[index]?.value;
        if (text !== undefined) column[day] = Number(text);
      });
    }
  }
  return new Map([...frames].map(([key, columns]) => [key, { start: period.from, length, columns }]));
}

/** The place of the first day that a value stands for, counted from another day; many rows have the same value. */
function placesIn(dimension: string, from: Day): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const place = known.get(text);
    if (place !== undefined) return place;
    const days = daysOfKey(dimension, text);
    const found = days === null ? Number.NaN : daysBetween(from, days.from);
    known.set(text, found);
    return found;
  };
}

function columnsFor(
  frames: Map<string, Record<string, (number | null)[]>>,
  key: string,
): Record<string, (number | null)[]> {
  const known = frames.get(key);
  if (known) return known;
  const columns = {};
  frames.set(key, columns);
  return columns;
}

/** Another stretch of days of a frame; days that it does not reach are without an answer. */
export function stretched(frame: Frame, period: Period): Frame {
  const shift = daysBetween(frame.start, period.from);
  const length = daysBetween(period.from, period.to) + 1;
  return {
    start: period.from,
    length,
    columns: mapColumns(frame, (column) =>
      shift === 0 && column.length === length ? column : moved(column, shift, length),
    ),
  };
}

function moved(column: Column, shift: number, length: number): (number | null)[] {
  const days = unanswered(length);
  for (let day = Math.max(0, -shift); day < Math.min(length, column.length - shift); day++)
    days[day] = column[day + shift] ?? null;
  return days;
}

function unanswered(length: number): (number | null)[] {
  return Array.from<number | null>({ length }).fill(null);
}

/**
 * What was kept, with everything from the first day of `recent` on replaced by it, save the days on which it is
 * silent: nothing never replaces something.
 */
export function renewed(kept: Frame, recent: Frame, silent: readonly boolean[]): Frame {
  const period = { from: kept.start, to: addDays(recent.start, recent.length - 1) };
  const [before, after] = [stretched(kept, period), stretched(recent, period)];
  const first = daysBetween(kept.start, recent.start);
  const names = [...new Set([...Object.keys(before.columns), ...Object.keys(after.columns)])];
  const columns = names.map((name) => {
    const [old, own] = [before.columns[name], after.columns[name]];
    const valueOn = (day: number) => (day < first || silent[day - first] ? (old?.[day] ?? own?.[day]) : own?.[day]);
    return [name, Array.from({ length: before.length }, (_, day) => valueOn(day) ?? null)];
  });
  return { start: kept.start, length: before.length, columns: Object.fromEntries(columns) };
}

export function mapColumns<Value>(
  frame: Frame,
  change: (column: Column, name: string) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(frame.columns).map(([name, column]) => [name, change(column, name)]));
}

/** The columns as daily series. */
export function seriesIn({ start, columns }: Frame): DailyColumn[] {
  return metricEntries(columns).map(([metric, numerator]) => ({ metric, start, numerator }));
}

/** Of each day, whether anything at all was answered in one of some frames over the same days. */
export function observedDays(frames: readonly Frame[]): boolean[] {
  const columns = frames.flatMap((frame) => Object.values(frame.columns));
  return Array.from({ length: frames[0]?.length ?? 0 }, (_, day) => isAnswered(columns, day));
}

/** Whether a metric was ever anything but zero. */
export function isAlive(frame: Frame, metric: string): boolean {
  return (frame.columns[metric] ?? []).some((value) => value !== null && value !== 0);
}

/** The frame with some of its columns. */
export function only(frame: Frame, metrics: readonly string[]): Frame {
  const columns = Object.entries(frame.columns).filter(([name]) => metrics.includes(name));
  return { ...frame, columns: Object.fromEntries(columns) };
}

export function emptyFrame(period: Period): Frame {
  return stretched({ start: period.from, length: 0, columns: {} }, period);
}
