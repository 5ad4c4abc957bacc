import type { Estimate } from '@/lib/model/quantity';
import { memoryOf, noisePrecision, weigh } from './autoregressive-noise';
import { around } from './interval';
import { dot, solveUpper } from './linear-algebra';
import { type Column, regress, type Regression } from './regression';
import { studentQuantile } from './student-t';

/** A year, so that the season can be told from what is spent. */
const FEWEST_WEEKS = 52;
const WEEKS_A_YEAR = 52.1775;
/** What is put aside is left free: no size of it would surprise. */
const FREE = 100;

export interface WeeklyResponse {
  /** Which weeks they are, by their place in a row of all; rising. */
  readonly weeks: readonly number[];
  /** What was spent in each; all positive. */
  readonly spent: readonly number[];
  /** What came of it in the same week; all positive. */
  readonly brought: readonly number[];
  /** What the rest of the site brought: how much demand there was; all positive. */
  readonly demand: readonly number[];
}

/**
 * By how many per cent what is brought moves when one per cent more is spent, over four weeks, with its 90% interval: the
 * slope of ln `brought` on the mean of ln `spent` over the week and the three before it, with a straight trend, the season (two
 * harmonics of the year) and ln `demand` put aside, by generalised least squares with first-order autoregressive errors
 * (Prais & Winsten 1954, Cowles Commission discussion paper 383). The mean of four weeks finds the whole of a response that is
 * spread over them, in whatever shape; who decides for longer buys later, and is not in it. A correlation: budgets that
 * are raised when buyers are keener than `demand` shows are taken for their effect. Null for less than a year of weeks, and
 * where a value is not positive.
 *
 * @example elasticityOf({ weeks: [], spent: [], brought: [], demand: [] }) // null
 */
export function elasticityOf(response: WeeklyResponse): Estimate | null {
  const { weeks, spent, brought, demand } = overFourWeeks(response);
  const count = weeks.length;
  if (count < FEWEST_WEEKS || ![spent, brought, demand].every((row) => row.every(Number.isFinite))) return null;
  const columns = columnsOf(weeks, spent, demand);
  const observed = Float64Array.from(brought);
  const position = Int32Array.from(weeks);
  const even = new Float64Array(count).fill(1);
  const fit = (memory: number) => regress(observed, columns, noisePrecision(position, even, memory), 1);
  const memory = memoryOf(residualsOf(fit(0), columns, observed));
  const told = fit(memory);
  const residuals = Float64Array.from(residualsOf(told, columns, observed));
  const degrees = count - columns.length;
  const spread = dot(residuals, weigh(noisePrecision(position, even, memory), residuals)) / degrees;
  // The last pivot of the factor is the precision of the last coefficient.
  const last = told.factor[told.order ** 2 - 1] ?? 0;
  const slope = slopesOf(told)[told.order - 1] ?? Number.NaN;
  return around(slope, (studentQuantile(0.95, degrees) * Math.sqrt(spread)) / last);
}

/** Logarithms, and of what was spent the mean of four weeks; the weeks before which not all three are known are left out. */
function overFourWeeks({ weeks, spent, brought, demand }: WeeklyResponse): WeeklyResponse {
  const logs = new Map(weeks.map((week, at) => [week, Math.log(spent[at] ?? 0)]));
  const kept = weeks.flatMap((week, at) => {
    const four = [0, 1, 2, 3].map((ago) => logs.get(week - ago) ?? null);
    const sum = four.reduce((all, log) => (all === null || log === null ? null : all + log), 0);
    return sum === null ? [] : [{ week, at, spent: sum / four.length }];
  });
  const of = (row: readonly number[]) => kept.map(({ at }) => Math.log(row[at] ?? 0));
  return {
    weeks: kept.map(({ week }) => week),
    spent: kept.map((each) => each.spent),
    brought: of(brought),
    demand: of(demand),
  };
}

/** The mean, the trend, the season, the demand, and last what is spent. */
function columnsOf(weeks: readonly number[], spent: readonly number[], demand: readonly number[]): Column[] {
  const column = (of: (week: number, at: number) => number): Column => ({
    values: Float64Array.from(weeks, of),
    plausible: FREE,
  });
  const [first = 0, last = 0] = [weeks[0], weeks.at(-1)];
  const angle = (week: number, times: number) => (2 * Math.PI * times * week) / WEEKS_A_YEAR;
  const season = [1, 2].flatMap((times) => [
    column((week) => Math.sin(angle(week, times))),
    column((week) => Math.cos(angle(week, times))),
  ]);
  const centred = (row: readonly number[]) => {
    const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
    return column((_, at) => (row[at] ?? mean) - mean);
  };
  const trend = column((week) => (week - first) / (last - first) - 0.5);
  return [column(() => 1), trend, ...season, centred(demand), centred(spent)];
}

const slopesOf = ({ factor, order, fitted }: Regression) => solveUpper(factor, order, fitted);

function residualsOf(told: Regression, columns: readonly Column[], observed: Float64Array): number[] {
  const slopes = slopesOf(told);
  return [...observed].map((value, week) =>
    columns.reduce((rest, { values }, k) => rest - (slopes[k] ?? 0) * (values[week] ?? 0), value),
  );
}
