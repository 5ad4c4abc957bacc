import { type Day, dayNumber } from '@/lib/model/day';
import type { Outcome } from '@/lib/model/outcome';
import type { Estimate } from '@/lib/model/quantity';
import { DAYS_A_STEP, type SeriesValues } from '@/lib/model/series';
import { around, carried } from '@/lib/statistics/interval';
import { comparableSeries } from './comparable-series';
import { type Opinion, opinionOn } from './opinions';
import { meansOver, type Panel, type Span } from './panel';
import { panelOf } from './panel-of';
import type { Prediction } from './predictors';

/** An interval wider than this, up and down, would call nearly anything possible. */
const WIDEST = Math.log(2);

/** What a change is to be judged by. */
export interface LiftOptions {
  /** Series that the change did not touch, over the same steps. */
  readonly controls?: readonly (readonly (number | null)[])[];
  /** Relative change that there was to see; the size of the effect that was found when left out or larger. */
  readonly smallest?: number | null;
  /** ISO 3166 code of the country whose calendar applies; that which every country has when left out. */
  readonly country?: string | undefined;
  /** First day of the window to judge. */
  readonly from: Day;
  /** Its last day; the end of the series when left out. */
  readonly to?: Day;
}

export interface Lift {
  readonly verdict: Outcome['verdict'];
  /** In the metric's unit over the whole window; for a rate, its mean difference. Null when nothing can be said. */
  readonly effect: Estimate | null;
  /** Relative to what would have been. */
  readonly relative: Estimate | null;
  /** Length of a window, in steps of this volume, in which the effect there was to see would show; where it does not yet. */
  readonly neededSteps?: number;
}

const NOTHING: Lift = { verdict: 'not measurable', effect: null, relative: null };

/**
 * What a change has brought: the window after it, beside what would have been without it.
 *
 * Several predictors (the recent level, its drift, last year, a regression on the controls) are each tried on
 * pretended changes in the past; those that erred least are believed, and the errors that the choice as a whole makes
 * on them are the interval (`opinionOn`). Days that no past can be compared with are left out (`comparableSeries`).
 * Improved when the 90% interval lies above zero, worse when below, otherwise no detectable change. Not
 * measurable with under two past windows, or with an interval that holds doubling and halving.
 *
 * @example lift(sessions, { from: '2026-05-01' }).verdict // 'no detectable change'
 */
export function lift(series: SeriesValues, { controls = [], smallest, country, from, to }: LiftOptions): Lift {
  const span = spanOf(series, from, to);
  if (span.from <= 0 || span.end <= span.from) return NOTHING;
  const whole = controls.filter((control) => isFull(control, span));
  const panel = panelOf(comparableSeries(series, whole.length > 0, country), whole);
  const said = opinionOn(panel, span);
  return said ? liftOf(panel, span, said, Math.log1p(Math.abs(smallest ?? 0))) : NOTHING;
}

/** The window in steps: those that begin within it. */
function spanOf({ frequency, start, numerator: { length } }: SeriesValues, from: Day, to?: Day): Span {
  const stepOf = (day: Day) => (dayNumber(day) - dayNumber(start)) / DAYS_A_STEP[frequency];
  const round = frequency === 'monthly' ? Math.round : Math.ceil;
  const end = to === undefined ? length : Math.floor(stepOf(to) + 1e-9) + 1;
  return { from: Math.max(0, round(stepOf(from) - 1e-9)), end: Math.min(length, end) };
}

/** A control that is missing where it is needed most would take its steps out of the judgement. */
const isFull = (control: readonly (number | null)[], { end }: Span) =>
  control.length >= end && control.slice(0, end).every((value) => value !== null && Number.isFinite(value));

function liftOf(panel: Panel, span: Span, { log, half, predicted }: Opinion, smallest: number): Lift {
  const relative = carried(around(log, half), Math.expm1);
  const base = actualOf(panel, span, predicted) / Math.exp(log);
  const effect = carried(relative, (share) => share * base);
  const verdict = half > WIDEST ? 'not measurable' : verdictOf(relative);
  const isOpen = verdict === 'no detectable change' || verdict === 'not measurable';
  const length = span.end - span.from;
  const neededSteps = Math.ceil(length * (half / Math.max(Math.abs(log), smallest)) ** 2);
  const isShort = isOpen && neededSteps > length && Number.isFinite(neededSteps);
  return { verdict, effect, relative, ...(isShort ? { neededSteps } : {}) };
}

function verdictOf({ low, high }: Estimate): Outcome['verdict'] {
  if (low > 0) return 'improved';
  return high < 0 ? 'worse' : 'no detectable change';
}

/** What was, over the steps that could be predicted: a sum, or the mean of a rate. */
function actualOf(panel: Panel, span: Span, predicted: Prediction): number {
  const own = meansOver(panel, span, predicted)?.own ?? { value: 0, steps: 0 };
  return panel.weights === null ? own.value * own.steps : own.value;
}
