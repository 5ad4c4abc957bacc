import { dayFromNumber, dayNumber, DAYS_A_MONTH } from '@/lib/model/day';
import type { Day } from '@/lib/model/day';
import type { Diagnosis } from '@/lib/model/diagnosis';
import type { SeriesValues } from '@/lib/model/series';
import { noisePrecision } from '@/lib/statistics/autoregressive-noise';
import { changeColumn } from './change-columns';
import { baseColumns, monthsBefore } from './design-columns';
import { Z90 } from '@/lib/statistics/interval';
import { dot, solveLower, solveUpper } from '@/lib/statistics/linear-algebra';
import { pilotNoise } from './pilot-noise';
import { type CoursePoint, lineBefore } from './line-before';
import { hasSeason, prepare } from './prepare';
import type { Prepared } from './prepare';
import { type Column, regress } from '@/lib/statistics/regression';

/** Correlation of neighbouring weeks that the band is drawn with: the middle of those that the diagnosis averages. */
const CORRELATION = 0.375;

/** Plausible size of a turn or step that the diagnosis has found: it is there, so it is not held back. */
const FOUND = 1;

/** A point of a line, in the unit of the series: an average day's level (an average week's or month's for those). */
export interface RegimePoint {
  readonly day: Day;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The present regime as a chart draws it. */
export interface FittedRegime {
  readonly since: Day;
  /** Week by week from `since` on: the regime's line with its 90% band, season taken out. */
  readonly line: readonly RegimePoint[];
  /** Week by week over the whole modelled history: what was observed, weekdays and season taken out. */
  readonly adjusted: readonly CoursePoint[];
  /** The line of the regime before, up to the turn; empty where no turn is told. */
  readonly before: readonly CoursePoint[];
}

/**
 * The line of the present regime behind a diagnosis, for charts: weekly log levels regressed on level, growth, yearly
 * waves, the turn at `since` and the level shifts that the diagnosis names (`regress`, AR(1) noise). The band is that
 * of the line, not of single weeks; it takes the turn and the steps as known. Null where nothing was estimated.
 *
 * @example fittedRegime(series, diagnose(series))?.line.at(-1)?.value; // 3845 visits a day
 */
export function fittedRegime(series: SeriesValues, diagnosis: Diagnosis, country?: string): FittedRegime | null {
  const prepared = prepare(series, country);
  if (!prepared || diagnosis.since === null) return null;
  const { levels, steps } = prepared;
  const end = steps.days.at(-1) ?? 0;
  const since = dayNumber(diagnosis.since);
  const changes = changesOf(prepared, diagnosis, end);
  const base = baseColumns(levels, end, hasSeason(prepared));
  const columns = [...base, ...changes];
  const { pilot, deviation } = pilotNoise(levels);
  const fit = regress(levels.log, columns, noisePrecision(levels.index, deviation, CORRELATION), pilot);
  const coefficients = solveUpper(fit.factor, fit.order, fit.fitted);
  const noise = Math.sqrt((pilot ** 2 + fit.residual) / (levels.log.length + 1));
  const isSeason = (column: number) => column > 0 && column < base.length - 1;
  const season = (block: number) => sumOver(columns, coefficients, block, isSeason);
  const reach = Z90 * noise;
  const blocks = [...levels.centre.keys()];
  const adjusted = blocks.map((block) => ({
    day: dayOf(levels.centre[block]),
    value: Math.exp((levels.log[block] ?? 0) - season(block)),
  }));
  return {
    since: diagnosis.since,
    line: blocks
      .filter((block) => (levels.centre[block] ?? 0) >= since)
      .map((block) => {
        const row = columns.map((column, k) => (isSeason(k) ? 0 : (column.values[block] ?? 0)));
        const cast = solveLower(fit.factor, fit.order, row);
        const middle = sumOver(columns, coefficients, block, (column) => !isSeason(column));
        const half = reach * Math.sqrt(dot(cast, cast));
        return {
          day: dayOf(levels.centre[block]),
          value: Math.exp(middle),
          low: Math.exp(middle - half),
          high: Math.exp(middle + half),
        };
      }),
    adjusted,
    before: lineBefore(adjusted, diagnosis),
  };
}

/** The turn at the beginning of the regime, where it lies within the history, and the steps that were told. */
function changesOf({ levels, steps }: Prepared, diagnosis: Diagnosis, end: number): Column[] {
  const time = monthsBefore(levels, end);
  const column = (kind: 'turn' | 'step', day: number): Column => {
    const at = (day - end) / DAYS_A_MONTH;
    const block = time.findIndex((value) => value >= at);
    const change = { kind, block: block < 0 ? time.length : block, within: 0, time: at, plausible: FOUND, logOdds: 0 };
    return { values: changeColumn(change, time), plausible: FOUND };
  };
  const since = dayNumber(diagnosis.since ?? dayFromNumber(end));
  const turn = since > (steps.days[0] ?? 0) ? [column('turn', since)] : [];
  const shifts = diagnosis.events.filter((event) => event.kind === 'level-shift');
  return [...turn, ...shifts.map((event) => column('step', dayNumber(event.from)))];
}

function sumOver(
  columns: readonly Column[],
  coefficients: Float64Array,
  block: number,
  chosen: (column: number) => boolean,
): number {
  return columns.reduce(
    (sum, column, k) => (chosen(k) ? sum + (coefficients[k] ?? 0) * (column.values[block] ?? 0) : sum),
    0,
  );
}

function dayOf(centre: number | undefined): Day {
  return dayFromNumber(Math.floor(centre ?? 0));
}
