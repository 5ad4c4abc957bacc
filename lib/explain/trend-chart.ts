import { isAdditiveOver } from '@/lib/model/additivity';
import type { MetricId } from '@/lib/model/metric';
import { fittedRegime, type FittedRegime } from '@/lib/diagnose/fitted-regime';
import type { Chart } from '@/lib/model/chart';
import { addDays, type Day, daysBetween } from '@/lib/model/day';
import type { Diagnosis } from '@/lib/model/diagnosis';
import { plateauFrom } from '@/lib/model/told-step';
import { regimeMark } from '@/lib/model/told-turn';
import type { Series } from '@/lib/model/series';
import type { Snapshot } from '@/lib/model/snapshot';
import { unitOf } from '@/lib/model/metric-unit';
import { blocksOf } from '@/lib/measure/amount';
import { overlap, type Period } from '@/lib/model/period';
import { seriesOf } from '@/lib/measure/series';

/** Two years and a bit: the last year beside the one before. */
const WEEKS = 110;

/**
 * The weekly course of a total, seasons and weekdays taken out, its last week ending on the last complete day,
 * with the line of the present regime, and that of the one before where a turn is told; the plain weeks, those with days
 * that were `lost` left out, where nothing was estimated or weeks are too thin.
 */
export function trendChart(
  snapshot: Snapshot,
  metric: MetricId,
  diagnosis: Diagnosis,
  { country, lost = [] }: { readonly country: string; readonly lost?: readonly Period[] },
): Chart {
  const unit = unitOf(metric);
  const series = seriesOf(snapshot, metric);
  const fitted = series ? fittedRegime(series, diagnosis, country) : null;
  const { start, values } = weeksOf(fitted, series, { asOf: snapshot.asOf, lost });
  return {
    kind: 'trend',
    unit,
    ...(unit === 'currency' ? { currency: snapshot.property.currency } : {}),
    verdict: diagnosis.verdict,
    start,
    step: 'week',
    values,
    regime: fitted && regimeOf(fitted, diagnosis, weekFactor(series), start),
    events: diagnosis.events,
  };
}

/** From the level of an average day to a week: counts and money add up, rates and people do not. */
const weekFactor = (series: Series | null) => (series && !isAdditiveOver(series.metric, 'date') ? 1 : 7);

interface Weeks {
  readonly start: Day;
  readonly values: (number | null)[];
}

function weeksOf(
  fitted: FittedRegime | null,
  series: Series | null,
  { asOf, lost }: { readonly asOf: Day; readonly lost: readonly Period[] },
): Weeks {
  const plain = plainWeeks(series, asOf, lost);
  const adjusted = fitted && adjustedWeeks(fitted, weekFactor(series), asOf);
  return adjusted ? withWeeksOfNothing(adjusted, plain) : plain;
}

/** Nothing has no logarithm, and so no level; but a week that was measured and sold nothing is 0, not unknown. */
function withWeeksOfNothing({ start, values }: Weeks, plain: Weeks): Weeks {
  const ahead = daysBetween(plain.start, start) / 7;
  return { start, values: values.map((value, week) => value ?? (plain.values[week + ahead] === 0 ? 0 : null)) };
}

/** The adjusted levels on the even grid of weeks that end on `asOf`; null where a level stands for more than a week. */
function adjustedWeeks({ adjusted }: FittedRegime, factor: number, asOf: Day): Weeks | null {
  const weeksAgo = adjusted.map(({ day }) => Math.floor(daysBetween(day, asOf) / 7));
  const count = Math.min(WEEKS, (weeksAgo[0] ?? -1) + 1);
  if (!weeksAgo.some((ago, i) => (weeksAgo[i + 1] ?? ago) === ago - 1)) return null;
  const values: (number | null)[] = Array.from({ length: count }, () => null);
  for (const [i, { value }] of adjusted.entries()) {
    const place = count - 1 - (weeksAgo[i] ?? 0);
    if (place >= 0) values[place] = value * factor;
  }
  return { start: addDays(asOf, 1 - 7 * count), values };
}

/** A week of which a day was lost says nothing: it would be a fall that nobody had. */
function plainWeeks(series: Series | null, asOf: Day, lost: readonly Period[]): Weeks {
  const weeks = series ? blocksOf(series, 7, asOf).slice(-WEEKS) : [];
  const start = addDays(asOf, 1 - 7 * weeks.length);
  const isLost = (week: number) => {
    const days = { from: addDays(start, 7 * week), to: addDays(start, 7 * week + 6) };
    return lost.some((period) => overlap(period, days));
  };
  return { start, values: weeks.map((week, i) => (week === null || isLost(i) ? null : week.value)) };
}

function regimeOf(
  { since, line, before }: FittedRegime,
  diagnosis: Diagnosis,
  factor: number,
  start: Day,
): Extract<Chart, { kind: 'trend' }>['regime'] {
  const points = line.filter(({ day }) => day >= start);
  return {
    since,
    line: points.map(({ day, value, low, high }) => ({
      day,
      value: value * factor,
      low: low * factor,
      high: high * factor,
    })),
    // A plateau that began with a step has its mark there.
    range: plateauFrom(diagnosis) === null ? (diagnosis.sinceRange ?? null) : null,
    mark: regimeMark(diagnosis),
    before: before.filter(({ day }) => day >= start).map(({ day, value }) => ({ day, value: value * factor })),
  };
}
