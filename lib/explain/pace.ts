import { addDays, DAYS_A_MONTH, daysBetween } from '@/lib/model/day';
import type { Direction, Finding } from '@/lib/model/finding';
import type { Estimate } from '@/lib/model/quantity';
import { lastWindow } from './comparison';
import { asFinding, CONFIDENT, type Context, UNSURE } from './context';
import { figureIn, figureOf } from './provenance';
import { targetReadings } from './target-readings';
import { amountOver, trackOf } from './track';

const DAYS_A_YEAR = 364;

/**
 * Where the present pace leads beside the target: the growth a month that each reading asks for, the
 * present growth with its interval, and the yearly figure at the end of the target's time if the pace held.
 */
export function paceFindings({ snapshot, diagnoses, settings }: Context): Finding[] {
  const { target } = settings;
  const readings = target && targetReadings(target);
  if (!target || !readings) return [];
  const { metric } = target;
  const period = lastWindow(snapshot.asOf);
  const present = diagnoses[metric]?.monthlyGrowth ?? null;
  const monthsLeft = Math.max(0, target.months - daysBetween(target.startsOn, snapshot.asOf) / DAYS_A_MONTH);
  const growth = (value: number, method: string, interval?: Estimate) =>
    figureIn(snapshot, 'growth-per-month', value, { metric, period, method, ...(interval ? { interval } : {}) });
  const year = lastYear(snapshot, metric);
  const end = year !== null && present !== null ? projected(year, present, monthsLeft) : null;
  return [
    asFinding({
      kind: 'pace',
      metric,
      dimension: null,
      segment: null,
      direction: directionOfPace(present, readings.runRate),
      period,
      confidence: present && directionOfPace(present, readings.runRate) !== 'unknown' ? CONFIDENT : UNSURE,
      weight: 0.8,
      figures: {
        runRate: growth(readings.runRate, 'target read as a run rate'),
        ...(readings.lastTwelveMonths === null
          ? {}
          : {
              lastTwelveMonths: growth(readings.lastTwelveMonths, 'target read as the sum of its last twelve months'),
            }),
        cumulative: growth(readings.cumulative, 'target read as the sum of all its months'),
        ...(present ? { size: growth(present.estimate, 'present regime', present) } : {}),
        from: figureOf(snapshot, target.from, { metric, period, method: 'set by the person' }),
        to: figureOf(snapshot, target.to, { metric, period, method: 'set by the person' }),
        months: figureIn(snapshot, 'count', target.months, { metric, period, method: 'set by the person' }),
        monthsLeft: figureIn(snapshot, 'count', monthsLeft, { metric, period, method: 'calendar' }),
        ...(year === null ? {} : { lastYear: figureOf(snapshot, year, { metric, period, method: 'last 364 days' }) }),
        ...(end
          ? {
              projected: figureOf(snapshot, end.estimate, {
                metric,
                period,
                interval: end,
                method: 'last 364 days, grown at the present pace',
              }),
            }
          : {}),
      },
    }),
  ];
}

/** `up`: surely faster than needed · `down`: surely slower · `unknown`: the interval holds the needed pace. */
function directionOfPace(present: Estimate | null, needed: number): Direction {
  if (!present) return 'unknown';
  if (present.low >= needed) return 'up';
  return present.high < needed ? 'down' : 'unknown';
}

/** Null for people: a yearly sum of daily users counts the same person again and again. */
function lastYear(snapshot: Context['snapshot'], metric: string): number | null {
  const track = trackOf(snapshot, metric);
  const to = snapshot.asOf;
  if (track?.people) return null;
  const year = track && amountOver(track, { from: addDays(to, 1 - DAYS_A_YEAR), to });
  return year?.value ?? null;
}

/** The yearly figure after so many months of the same growth. */
function projected(year: number, growth: Estimate, months: number): Estimate {
  const grown = (rate: number) => year * (1 + rate) ** months;
  return { estimate: grown(growth.estimate), low: grown(growth.low), high: grown(growth.high), level: growth.level };
}
