import { type Day, dayFromNumber } from '@/lib/model/day';
import type { Estimate } from '@/lib/model/quantity';
import type { SeriesValues } from '@/lib/model/series';
import { estimateOf } from '@/lib/statistics/student-mixture';
import type { Steps } from './calendar-fill';
import { type ComingStep, comingSteps, stepsABlock } from './coming-steps';
import { courseOf } from './course';
import { hasSeason } from './design-columns';
import { fitCourse } from './fitted-course';
import { degreesOf } from './model-scan';
import { type ComingBlocks, predictBlocks, type PredictedBlocks } from './predicted-blocks';
import { prepare, type Prepared } from './prepare';
import { sampledCourses } from './sampled-courses';
import { seasonPeak, type SeasonPeak } from './season-peak';
import { setAside, type SetAside } from './set-aside';
import { obstacleTo } from './verdict';

/** Models that stand for all: an interval's ends then move by less than a hundredth of its width. */
const MODELS = 64;

/** Farthest that is foreseen: a year, in which the season comes round once. */
const LONGEST_DAYS = 366;

/** Logarithm of the largest amount that is written. */
const LARGEST_LOG = 230;

export type { SeasonPeak } from './season-peak';

/** One week to come (two or four together for small counts; a month for a monthly series). */
export interface ForecastStep {
  readonly from: Day;
  readonly to: Day;
  /** What is counted or earned in the step; for a rate, its value. `estimate` is the median. */
  readonly expected: Estimate;
}

export interface Forecast {
  readonly steps: readonly ForecastStep[];
  /** Sum over all steps; null for a rate, which does not add up. */
  readonly total: Estimate | null;
  /** When the yearly season stands highest next; null before 400 days of history, and without a clear season. */
  readonly peak: SeasonPeak | null;
}

/**
 * What is to come if the present regime lasts: the next `days` days, week by week, each with a 90% interval.
 *
 * The diagnosis' own average over courses (`regimePosterior`), 64 of which stand for all; each predicts with its
 * growth, its yearly season and its AR(1) noise (`predictBlocks`), and the interval is the 5%–95% range of the mixture.
 * The total is taken as lognormal: with w the weeks' shares of it, the variance of its logarithm is wᵀCw for a
 * covariance C of log weeks. Retail windows do what they did in earlier years (`retailEffect`), turns and steps
 * go on coming as often as they are thought to (`comingChanges`); no outage is foreseen. Null where the diagnosis has no
 * estimate, where dates leave the calendar, and for fewer than one whole step.
 *
 * @example
 * const numerator = Array.from({ length: 400 }, () => 100);
 * const series = { kind: 'count', frequency: 'daily', start: '2025-06-01', numerator, denominator: null };
 * forecast(series, 28)?.steps.length; // 4
 */
export function forecast(series: SeriesValues, days: number, country?: string): Forecast | null {
  const prepared = prepare(series, country);
  if (!prepared || obstacleTo(prepared)) return null;
  const coming = comingSteps(series, prepared, Math.min(days, LONGEST_DAYS), country);
  if (coming.length === 0) return null;
  const course = courseOf(prepared);
  const { levels, steps } = course.prepared;
  const end = steps.days.at(-1) ?? 0;
  const models = sampledCourses(course.posterior, MODELS);
  const courses = models.map((model) => fitCourse(levels, end, model));
  const blocks = blocksOf(course.prepared, coming);
  const aside = setAside(course.prepared);
  const predicted = courses.map((fitted) => asCounted(predictBlocks(levels, end, fitted, blocks), coming, aside));
  const weight = Float64Array.from(models, (model) => model.weight);
  const degrees = degreesOf(levels.log.length);
  const expected = (logs: readonly LogAmount[], size: number, counted: number) =>
    estimateOf(
      {
        weight,
        growth: Float64Array.from(logs, (log) => log.mean),
        scale: Float64Array.from(logs, (log) => Math.sqrt(log.variance)),
        degrees,
      },
      (log) => amountOf(steps, log, size, counted),
    );
  return {
    steps: coming.map(({ from, to, size }, step) => ({
      from: dayFromNumber(from),
      to: dayFromNumber(to - 1),
      expected: expected(
        predicted.map((model) => stepOf(model, step)),
        size,
        1,
      ),
    })),
    total:
      series.kind === 'rate'
        ? null
        : expected(
            predicted.map((model) => totalOf(model, coming)),
            1,
            coming.length,
          ),
    peak: hasSeason(levels) ? seasonPeak(courses, weight, degrees, end) : null,
  };
}

function blocksOf({ steps, levels }: Prepared, coming: readonly ComingStep[]): ComingBlocks {
  const lastOfAll = Math.ceil(steps.amount.length / stepsABlock({ steps, levels })) - 1;
  const missing = lastOfAll - (levels.index.at(-1) ?? lastOfAll);
  return {
    ahead: Int32Array.from(coming, (_, block) => missing + block + 1),
    centre: Float64Array.from(coming, ({ from, to }) => (from + to) / 2),
  };
}

/** Amount behind a log level: the half unit that counts were given is taken back, and no share passes 1. */
function amountOf({ chance, weighted }: Steps, log: number, size: number, counted: number): number {
  const amount = Math.exp(Math.min(LARGEST_LOG, log)) * size;
  const given = chance === 'poisson' ? counted / 2 : 0;
  return Math.min(weighted && chance === 'binomial' ? 1 : Infinity, Math.max(0, amount - given));
}

/** Mean and variance of the logarithm of an amount. */
interface LogAmount {
  readonly mean: number;
  readonly variance: number;
}

function stepOf({ mean, covariance }: PredictedBlocks, step: number): LogAmount {
  return { mean: mean[step] ?? 0, variance: covariance[step * (mean.length + 1)] ?? 0 };
}

/** Adds wild days, each step its own, and what is not known of retail windows, which steps next to one another share. */
function asCounted(predicted: PredictedBlocks, coming: readonly ComingStep[], aside: SetAside): PredictedBlocks {
  const size = coming.length;
  const retail = (step: number) => coming[step]?.retailDeviation ?? 0;
  return {
    mean: predicted.mean.map((value) => value + aside.mean),
    covariance: predicted.covariance.map((value, at) => {
      const [row, column] = [Math.floor(at / size), at % size];
      const shared = Math.abs(row - column) <= 1 ? retail(row) * retail(column) : 0;
      return value + shared + (row === column ? aside.variance : 0);
    }),
  };
}

/** The sum of all steps. */
function totalOf({ mean, covariance }: PredictedBlocks, coming: readonly ComingStep[]): LogAmount {
  const size = coming.length;
  const amounts = Float64Array.from(coming, (step, k) => step.size * Math.exp(Math.min(LARGEST_LOG, mean[k] ?? 0)));
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  let variance = 0;
  for (let k = 0; k < size; k++)
    for (let l = 0; l < size; l++)
      variance += ((amounts[k] ?? 0) / sum) * ((amounts[l] ?? 0) / sum) * (covariance[k * size + l] ?? 0);
  return { mean: Math.log(sum), variance };
}
