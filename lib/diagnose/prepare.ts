import { restDays } from '@/lib/measure/retail/rest-days';
import { retailDays } from '@/lib/measure/retail/retail-days';
import type { SeriesValues } from '@/lib/model/series';
import { SEASON_NEEDS_DAYS } from '@/lib/model/shortest-history';
import { type Anomalies, findAnomalies } from './anomalies';
import { layOut, type Steps, stepsFrom } from './calendar-fill';
import { expectedLevel, logRatios, tameDays } from './expected-level';
import { silentRuns, withoutSilence } from './silent-runs';
import { weekdayProfile, type WeekdayProfile } from './weekday-profile';
import { type Levels, weeklyLevels } from './weekly-levels';

/**
 * Longest history that the trend is read from: three yearly cycles. Seasons repeat enough in it to be told from
 * trends, and a regime that ended earlier says nothing about the present one.
 */
const LONGEST_DAYS = 1096;

/** A series cleaned for the model, and all that was noticed on the way. */
export interface Prepared {
  readonly steps: Steps;
  /** The steps with wild days pulled in (`tameDays`), which the weekly levels are summed from. */
  readonly tamed: Steps;
  readonly profile: WeekdayProfile;
  readonly anomalies: Anomalies;
  /** 1 for a step that is kept out of the weekly levels. */
  readonly left: Uint8Array;
  /** 1 for a step of an outage, a spike or a dip. */
  readonly hurt: Uint8Array;
  readonly levels: Levels;
  /** Days at the beginning of the history that the trend is not read from. */
  readonly skippedDays: number;
  /** 1 for a step in a retail window. */
  readonly retail: Uint8Array;
  /** How far each step is from its ordinary level: ln(amount ÷ expected), NaN where there is nothing to compare. */
  readonly ratios: Float64Array;
}

/**
 * Lays the series out, finds its week, its outages and spikes, leaves retail days aside and sums what is left into
 * weekly levels. Null when there is nothing to lay out.
 */
export function prepare(series: SeriesValues, country?: string): Prepared | null {
  const whole = layOut(series);
  if (!whole) return null;
  const skipped = stepsToSkip(whole);
  const recent = stepsFrom(whole, skipped);
  const profile = weekdayProfile(recent);
  const retail = onCalendar(whole, retailDays, country);
  const silent = silentRuns(whole, profile);
  const expected = expectedLevel(withoutSilence(whole, silent), profile);
  const ratios = logRatios(whole, expected, retail);
  const anomalies = findAnomalies(whole, {
    profile,
    expected,
    ratios,
    retail,
    rest: onCalendar(whole, restDays, country),
    silent,
  });
  const hurt = anomalies.hurt.subarray(skipped);
  const left = hurt.map((marked, index) => (marked === 1 || retail[skipped + index] === 1 ? 1 : 0));
  const tamed = stepsFrom(tameDays(whole, expected, ratios), skipped);
  const skippedDays = (recent.days[0] ?? 0) - (whole.days[0] ?? 0);
  const levels = weeklyLevels(tamed, profile, left);
  return {
    steps: recent,
    tamed,
    profile,
    anomalies,
    left,
    hurt,
    levels,
    skippedDays,
    retail: retail.subarray(skipped),
    ratios: ratios.values.subarray(skipped),
  };
}

/** Day number of the first day that was measured: a silence before it is no history. */
export function firstDay({ steps, hurt }: Pick<Prepared, 'steps' | 'hurt'>): number {
  const first = steps.amount.findIndex((amount, index) => Number.isFinite(amount) && hurt[index] !== 1);
  return steps.days[Math.max(0, first)] ?? 0;
}

/**
 * Whether the history is long enough to tell a yearly season from a trend.
 *
 * @example hasSeason(prepare(series)); // true of two years
 */
export function hasSeason(prepared: Pick<Prepared, 'steps' | 'hurt'>): boolean {
  return (prepared.steps.days.at(-1) ?? 0) - firstDay(prepared) >= SEASON_NEEDS_DAYS;
}

function stepsToSkip(steps: Steps): number {
  const size = steps.amount.length;
  const oldest = (steps.days[size] ?? 0) - LONGEST_DAYS;
  return Math.max(
    0,
    steps.days.findIndex((day) => day >= oldest),
  );
}

/** Marks daily steps by a calendar; longer steps hold more ordinary days than marked ones and are kept whole. */
function onCalendar(steps: Steps, calendar: typeof retailDays, country?: string): Uint8Array {
  if (steps.frequency !== 'daily') return new Uint8Array(steps.amount.length);
  return calendar(steps.days[0] ?? 0, steps.days[steps.amount.length] ?? 0, country);
}
