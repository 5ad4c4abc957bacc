import type { Estimate } from '@/lib/model/quantity';
import type { SeriesValues } from '@/lib/model/series';
import { estimateOf } from '@/lib/statistics/student-mixture';
import type { Steps } from './calendar-fill';
import { type ComingStep, comingSteps, stepsABlock } from './coming-steps';
import { courseOf } from './course';
import { seasonWaves } from './design-columns';
import { fitCourse } from './fitted-course';
import { degreesOf } from './model-scan';
import { type ComingBlocks, predictBlocks, type PredictedBlocks } from './predicted-blocks';
import { hasSeason, prepare, type Prepared } from './prepare';
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

/** What the diagnosis' courses predict, step by step. */
export interface Foreseen {
  readonly coming: readonly ComingStep[];
  /** What is expected in one step. */
  step(step: number): Estimate;
  /** What is expected in all of them, each counted with its share. */
  total(shares: readonly number[]): Estimate;
  readonly peak: SeasonPeak | null;
}

/** The steps of the next `days` days, as `forecast` says. */
export function foresee(series: SeriesValues, days: number, country?: string): Foreseen | null {
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
    coming,
    step: (step) =>
      expected(
        predicted.map((model) => stepOf(model, step)),
        coming[step]?.size ?? 0,
        1,
      ),
    total: (shares) =>
      expected(
        predicted.map((model) => totalOf(model, coming, shares)),
        1,
        shares.reduce((sum, share) => sum + share, 0),
      ),
    peak: hasSeason(prepared) ? seasonPeak(courses, weight, degrees, { end, waves: seasonWaves(levels) }) : null,
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

/** The sum of all steps, each with its share. */
function totalOf(
  { mean, covariance }: PredictedBlocks,
  coming: readonly ComingStep[],
  shares: readonly number[],
): LogAmount {
  const size = coming.length;
  const amounts = Float64Array.from(
    coming,
    (step, k) => (shares[k] ?? 0) * step.size * Math.exp(Math.min(LARGEST_LOG, mean[k] ?? 0)),
  );
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  let variance = 0;
  for (let k = 0; k < size; k++)
    for (let l = 0; l < size; l++)
      variance += ((amounts[k] ?? 0) / sum) * ((amounts[l] ?? 0) / sum) * (covariance[k * size + l] ?? 0);
  return { mean: Math.log(sum), variance };
}
