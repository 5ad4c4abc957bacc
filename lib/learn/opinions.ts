import { Z90 } from '@/lib/statistics/interval';
import type { Panel, Span } from './panel';
import { apart, logRatio, overlap, placebosFor } from './placebo';
import { controlled, drift, lastYear, levelOf, type Prediction, type Predictor } from './predictors';
import { studentQuantile } from '@/lib/statistics/student-t';
import { unseenSeason } from './unseen-season';

/** A record without any error (a constant past) still leaves this much open. */
const NARROWEST = 1e-6;
/** One error alone has no spread. */
const FEWEST_WINDOWS = 2;
/** A method nearly as good as the best counts nearly as much, one that errs twice as far not at all. */
const SHARPNESS = 8;
/** Methods that hold less of the weight do not speak for all. */
const QUORUM = 0.5;

/** What is said of a window, and how far to believe it. */
export interface Opinion {
  /** log(actual / what would have been) over the window. */
  readonly log: number;
  readonly half: number;
  readonly predicted: Prediction;
}

/** One method: what it says of the real window, and what it said of each placebo; null where it could not. */
interface LanguagePack {
  readonly log: number;
  readonly predicted: Prediction;
  readonly errors: readonly (number | null)[];
}

/** Methods that share their work: what each would have said of a span, when nothing from `known` on was known. */
type Family = (panel: Panel, span: Span, known: number) => readonly (Prediction | null)[];

const alone =
  (predictor: Predictor): Family =>
  (panel, span) => [predictor(panel, span)];
const regressionsThat = (isLevelled: boolean): Family[] =>
  (['log', 'level'] as const).map(
    (scale): Family =>
      (panel, span, known) =>
        controlled(panel, span, known, scale, isLevelled),
  );

const STEADY: readonly Family[] = regressionsThat(false);
const WANDERING: readonly Family[] = [
  ...[levelOf(1), levelOf(2), drift, lastYear].map(alone),
  ...regressionsThat(true),
];

/**
 * What all methods together say of a window, each weighted by (narrowest / own half width)⁸, so that those nearly as
 * good as the best count and the others do not. Choosing the best flatters it; so the choice is put to the test
 * as well: each placebo is judged by the weights that the others give, and the root mean square of these errors,
 * t₀.₉₅ · rms · √(1 + 1/n) with n the placebos that do not overlap, is the half width. It widens by the methods'
 * disagreement and by a season not yet seen. Null where fewer than two placebos can be judged.
 */
export function opinionOn(panel: Panel, real: Span): Opinion | null {
  const { windows, areShort } = placebosFor(panel, real);
  const voices = (areShort ? STEADY : [...STEADY, ...WANDERING]).flatMap((family) =>
    voicesOf(family, panel, real, windows),
  );
  const weights = weightsOf(voices, windows, () => true);
  const half = honestHalf(voices, windows, weights);
  const best = voices[weights.indexOf(Math.max(...weights))];
  if (half === null || !best) return null;
  const log = averaged(weights, (i) => voices[i]?.log ?? 0);
  const disagreement = averaged(weights, (i) => ((voices[i]?.log ?? 0) - log) ** 2);
  const open = Z90 * Math.hypot(Math.sqrt(disagreement), unseenSeason(panel, real));
  return { log, half: Math.max(NARROWEST, Math.hypot(half, open)), predicted: best.predicted };
}

function voicesOf(family: Family, panel: Panel, real: Span, windows: readonly Span[]): LanguagePack[] {
  const said = family(panel, real, real.from);
  const before = windows.map((window) => family(panel, window, real.from));
  return said.flatMap((predicted, i) => {
    const log = logRatio(panel, real, predicted);
    if (predicted === null || log === null) return [];
    return [{ log, predicted, errors: windows.map((window, k) => logRatio(panel, window, before[k]?.[i])) }];
  });
}

/** How much each voice counts by its record over those windows that are `admitted`; all 0 where none has one. */
function weightsOf(
  voices: readonly LanguagePack[],
  windows: readonly Span[],
  admitted: (window: Span) => boolean,
): number[] {
  const isIn = windows.map(admitted);
  const halves = voices.map(({ errors }) => {
    const known = windows.filter((_, k) => isIn[k] === true && (errors[k] ?? null) !== null);
    return halfWidth(
      errors.filter((error, k): error is number => isIn[k] === true && error !== null),
      apart(known),
    );
  });
  const narrowest = Math.min(...halves);
  return halves.map((half) => (half === Infinity ? 0 : (narrowest / half) ** SHARPNESS));
}

/** Half width from the errors that the whole procedure makes: each window's, with weights from the others. */
function honestHalf(
  voices: readonly LanguagePack[],
  windows: readonly Span[],
  weights: readonly number[],
): number | null {
  const judged: { window: Span; error: number }[] = [];
  for (const [k, window] of windows.entries()) {
    const others = weightsOf(voices, windows, (other) => !overlap(other, window));
    const fair = others.some((weight) => weight > 0) ? others : weights;
    const speaking = fair.map((weight, i) => ((voices[i]?.errors[k] ?? null) === null ? 0 : weight));
    const quorum = QUORUM * fair.reduce((sum, weight) => sum + weight, 0);
    if (quorum > 0 && speaking.reduce((sum, weight) => sum + weight, 0) >= quorum)
      judged.push({ window, error: averaged(speaking, (i) => voices[i]?.errors[k] ?? 0) });
  }
  const count = apart(judged.map(({ window }) => window));
  return count < FEWEST_WINDOWS
    ? null
    : halfWidth(
        judged.map(({ error }) => error),
        count,
      );
}

function halfWidth(errors: readonly number[], independent: number): number {
  if (errors.length === 0 || independent < 1) return Infinity;
  const square = errors.reduce((sum, error) => sum + error * error, 0) / errors.length;
  return Math.max(NARROWEST, studentQuantile(0.95, independent) * Math.sqrt(square * (1 + 1 / independent)));
}

function averaged(weights: readonly number[], of: (i: number) => number): number {
  let [sum, total] = [0, 0];
  for (const [i, weight] of weights.entries()) {
    if (weight === 0) continue;
    sum += weight * of(i);
    total += weight;
  }
  return sum / total;
}
