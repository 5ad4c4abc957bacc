import type { Random } from '@/lib/demo/random';
import { addDays, daysBetween } from '@/lib/model/day';
import type { Diagnosis, SeriesEvent } from '@/lib/model/diagnosis';
import type { SeriesValues } from '@/lib/model/series';
import { ratio } from './shares';

/** Days of an outage that is put in, how near to either end it may come, and how near it must be found. */
const OUTAGE = { shortest: 2, longest: 12, fromStart: 40, fromEnd: 25, near: 2 };

const DAYS_A_YEAR = 365.25;

/** The days on which nothing is counted: from the first up to the last, which is one of the others again. */
export interface Outage {
  readonly from: number;
  readonly to: number;
}

export function drawOutage({ numerator }: SeriesValues, random: Random): Outage {
  const days = OUTAGE.shortest + Math.floor(random() * (OUTAGE.longest - OUTAGE.shortest + 1));
  const room = numerator.length - OUTAGE.fromStart - OUTAGE.fromEnd - days;
  const from = OUTAGE.fromStart + Math.floor(random() * Math.max(1, room));
  return { from, to: from + days };
}

/** The same series with nothing counted for a few days. */
export function withOutage(series: SeriesValues, { from, to }: Outage): SeriesValues {
  return { ...series, numerator: series.numerator.map((value, day) => (day >= from && day < to ? 0 : value)) };
}

export function isFound({ from }: Outage, { start }: SeriesValues, { events }: Diagnosis): boolean {
  const first = addDays(start, from);
  return events.some((event) => event.kind === 'outage' && Math.abs(daysBetween(first, event.from)) <= OUTAGE.near);
}

/** Outages told, over the years of all series together; of those alone of which something holds, where that is asked. */
export function outagesAYear(
  series: readonly SeriesValues[],
  diagnoses: readonly Diagnosis[],
  holds: (event: SeriesEvent, series: SeriesValues) => boolean = () => true,
): number {
  const days = series.reduce((sum, { numerator }) => sum + numerator.length, 0);
  const told = series.flatMap((own, at) =>
    (diagnoses[at]?.events ?? []).filter((event) => event.kind === 'outage' && holds(event, own)),
  );
  return ratio(told.length * DAYS_A_YEAR, days);
}

/** Something was counted on most of its days: real noise has days of none, as when a shop is closed, which are true. */
export function isCountedThrough({ from, to }: SeriesEvent, { start, numerator }: SeriesValues): boolean {
  const end = to === undefined ? numerator.length : daysBetween(start, to) + 1;
  const days = numerator.slice(daysBetween(start, from), end).filter((value) => value !== null);
  return days.filter((value) => value > 0).length * 2 > days.length;
}
