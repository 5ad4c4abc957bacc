import { memoryOf } from '@/lib/statistics/autoregressive-noise';
import { cholesky, solveLower, solveUpper } from '@/lib/statistics/linear-algebra';
import { type Panel, type PanelRow, range, type Weeks } from './panel';

/** How much of a wave that other rows have shown a row holds: so many visits for one of theirs, with its standard error. */
export interface Held {
  readonly share: number;
  readonly error: number;
}

/** What those have shown: the wave week by week, how people's engagement moves, and how many of its visits are engaged. */
interface Shown {
  readonly course: Weeks;
  readonly pace: Weeks;
  readonly engaged: number;
}

/** The rate of a row as the others have it beside the pace, and how far rows lie apart from that, in log units. */
interface Like {
  readonly model: number;
  readonly apart: number;
}

/** Fewer weeks say nothing of three unknowns. */
const FEWEST_WEEKS = 12;
/** What may be true beforehand: a rate a tenth more or less at one end of the history than at the other; any share. */
const [DRIFT, SHARE] = [0.1, 10];

/**
 * Of the visits of a row, those that go up and down with a wave and are not engaged. Of S visits b·W are the wave's, and the
 * others people's, of whom r·p stay in each week: S = E / (r·p) + b·(1 − ε / (r·p))·W, where r is beforehand as the other
 * rows have it and may drift over the history, by least squares. Both S and E are counts, of which E is part of S: their
 * chance is taken off the sums of squares and products, or a row with few people would seem to have a low rate (Fuller
 * 1987, Measurement Error Models, 2.2). `pace` is p, `engaged` ε. A row may say little by itself: what is the same in all
 * of them, when the wave begins, how it goes and when it ends, is known from those that have shown it. None where there
 * are too few weeks.
 */
export function heldShare(row: PanelRow, { from, to }: Panel, shown: Shown, { model, apart }: Like): Held {
  const { course, pace, engaged } = shown;
  const { sessions, engagedSessions } = row.sums;
  const weeks = range(from, to - 1).filter((week) => (sessions[week] ?? 0) > 0 && (pace[week] ?? 0) > 0);
  const during = weeks.filter((week) => (course[week] ?? 0) > 0);
  const rateOf = (some: readonly number[]) =>
    Math.min(0.98, (model * some.reduce((sum, week) => sum + (pace[week] ?? 0), 0)) / some.length);
  if (weeks.length < FEWEST_WEEKS || during.length === 0 || !(model > 0)) return { share: 0, error: Infinity };
  const observations = weeks.map((week) => {
    const [visits, stayed, rate] = [sessions[week] ?? 0, engagedSessions[week] ?? 0, model * (pace[week] ?? 0)];
    const people = stayed / rate;
    const along = (week - (from + to - 1) / 2) / (to - from);
    const columns = [people, along * people, course[week] ?? 0];
    // Variance of each column, and covariance with what is observed, by chance alone.
    return { columns, observed: visits - people, visits, chance: [1, along, 0], variance: people / rate, people };
  });
  const usual = rateOf(weeks);
  const spread = (1 - usual) / usual;
  const gram = new Float64Array(9);
  const right = new Float64Array(3);
  for (const { columns, observed, visits, chance, variance, people } of observations) {
    columns.forEach((value, a) => {
      right[a] = (right[a] ?? 0) + (value * observed - (chance[a] ?? 0) * (people - variance)) / visits;
      columns.forEach((other, b) => {
        const both = value * other - (chance[a] ?? 0) * (chance[b] ?? 0) * variance;
        gram[a * 3 + b] = (gram[a * 3 + b] ?? 0) + both / visits;
      });
    });
  }
  [apart, DRIFT, SHARE].forEach((plausible, at) => {
    gram[at * 4] = (gram[at * 4] ?? 0) + spread / plausible ** 2;
  });
  const factor = cholesky(gram, 3);
  const fitted = solveUpper(factor, 3, solveLower(factor, 3, right));
  const left = observations.map(({ columns, observed, visits }) => {
    const said = columns.reduce((sum, value, at) => sum + value * (fitted[at] ?? 0), 0);
    return (observed - said) / Math.sqrt(visits);
  });
  const memory = memoryOf(left);
  const noise = left.reduce((sum, each) => sum + each * each, 0) / (left.length - 3);
  const rate = rateOf(during) / Math.max(0.1, 1 + (fitted[0] ?? 0));
  const seen = 1 - engaged / rate;
  if (!(seen > 0)) return { share: 0, error: Infinity };
  const error = Math.sqrt((noise * (1 + memory)) / (1 - memory)) / (factor[8] ?? 0);
  return { share: (fitted[2] ?? 0) / seen, error: error / seen };
}
