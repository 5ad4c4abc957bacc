/** How visits of which only the sum is known stand in the rows of a cut. */

/** Four weeks at a time say in which rows they are, without the noise of a day. */
const STRETCH_DAYS = 28;
/** A quarter before and after says how the rows are without them. */
const NEAR_DAYS = 91;
/** Fewer days without them say nothing of how the rows are then. */
const FEWEST_DAYS = 28;

export interface Cut {
  /** Visits by row and step. */
  readonly rows: readonly (readonly number[])[];
  /** Of all rows together, the visits that are to be taken out, by step. */
  readonly gone: readonly number[];
  readonly daysAStep: number;
}

/**
 * For each row and step, how much of the visits that go stands there: what the row has beyond its share of the others, going by
 * its share near the time at which there are none of them. Where there is no such time, each row has as much of them as of all.
 *
 * @example rowWeights({ rows: [[9, 9, 29], [1, 1, 1]], gone: [0, 0, 20], daysAStep: 28 })[0]?.[2] // 20
 */
export function rowWeights({ rows, gone, daysAStep }: Cut): number[][] {
  const touched = gone.flatMap((visits, step) => (visits > 0 ? [step] : []));
  const [first = 0, last = 0] = [touched[0], touched.at(-1)];
  const near = NEAR_DAYS / daysAStep;
  const calm = gone.flatMap((visits, step) =>
    visits <= 0 && step >= first - near && step <= last + near ? [step] : [],
  );
  const sum = (row: readonly number[], steps: readonly number[]) =>
    steps.reduce((all, step) => all + (row[step] ?? 0), 0);
  const wholeCalm = rows.reduce((all, row) => all + sum(row, calm), 0);
  const isKnown = calm.length * daysAStep >= FEWEST_DAYS && wholeCalm > 0;
  const weights = rows.map((row) => (isKnown ? row.map(() => 0) : [...row]));
  if (!isKnown) return weights;
  const stretch = Math.max(1, Math.round(STRETCH_DAYS / daysAStep));
  for (const some of Map.groupBy(touched, (step) => Math.floor((step - first) / stretch)).values()) {
    const left = rows.reduce((all, row) => all + sum(row, some), 0) - sum(gone, some);
    rows.forEach((row, at) => {
      const excess = Math.max(0, sum(row, some) - (left * sum(row, calm)) / wholeCalm);
      for (const step of some) (weights[at] ?? [])[step] = excess / some.length;
    });
  }
  return weights;
}
