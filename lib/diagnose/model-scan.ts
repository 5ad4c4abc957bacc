import type { ChangePriors } from './change-columns';
import type { ChangeEvidence } from './change-evidence';
import { NO_CHANGE } from './model-ledger';
import type { ModelEntry, ModelLedger } from './model-ledger';
import { PRIOR_SHAPE } from './pilot-noise';

/** Models this much less likely than the best so far (e⁻⁹: one in ten thousand) are not written down. */
export const NEGLIGIBLE = 9;

/** Degrees of freedom of the growth of every model, by the number of blocks. */
export function degreesOf(blocks: number): number {
  return blocks + 2 * PRIOR_SHAPE;
}

/** What one scan looks at, beside the evidence. */
export interface ScanSetting {
  readonly blocks: number;
  readonly pilot: number;
  /** Of the changes, turns first; a change that is not free has NaN for its squared length in the evidence. */
  readonly priors: ChangePriors;
  /** Log odds of what all models of this scan share. */
  readonly logOdds: number;
  readonly round: number;
  readonly correlation: number;
}

const NOTHING_CHANGED: ModelEntry = {
  logWeight: 0,
  growth: 0,
  scale: 0,
  fall: 0,
  fallScale: 0,
  beforeScale: 0,
  turn: NO_CHANGE,
  other: NO_CHANGE,
  round: 0,
  correlation: 0,
};

/** Of the growth now, of how much higher it was before, and of the growth before. */
interface Variances {
  now: number;
  fall: number;
  before: number;
}

/**
 * Writes down every model with at most one turn and one step, or with two turns, on top of the base columns. In a
 * later round (some steps fixed) those that the round before has seen are passed over: a step or two turns must be
 * added. Noise variance is integrated out (O'Hagan & Forster 2004, Bayesian Inference, 11):
 * ln evidence = base + ½ Σ ln shrink − ½ ln|G| − (a + n/2) ln(b + residual/2), by closed form for one or two changes.
 * Gives the largest log weight that it wrote down; −Infinity when it wrote none.
 */
export function scanModels(evidence: ChangeEvidence, setting: ScanSetting, ledger: ModelLedger): number {
  const { priors, pilot, round, correlation } = setting;
  const { turns, logShrinks, logOdds } = priors;
  const { own, pull, lean, across, residual, spread } = evidence;
  const shape = PRIOR_SHAPE + setting.blocks / 2;
  const prior = PRIOR_SHAPE * pilot * pilot;
  const spare = 2 * prior + residual;
  const logBase = evidence.logBase + setting.logOdds;
  const size = logOdds.length;

  let best = -Infinity;
  const entry: ModelEntry = { ...NOTHING_CHANGED, round, correlation };
  /** Variances are over that of the noise, whose estimate under this model is `rate / shape`. */
  const write = (logWeight: number, rate: number, variances: Variances) => {
    const noise = rate / shape;
    if (logWeight > best) best = logWeight;
    if (logWeight - NEGLIGIBLE > least) least = logWeight - NEGLIGIBLE;
    entry.logWeight = logWeight;
    entry.scale = Math.sqrt(variances.now * noise);
    entry.fallScale = Math.sqrt(variances.fall * noise);
    entry.beforeScale = Math.sqrt(variances.before * noise);
    ledger.add(entry);
  };
  const weightOf = (logPrior: number, logDeterminant: number, rate: number) =>
    logBase + logPrior - 0.5 * logDeterminant - shape * Math.log(rate);
  const variances = { now: 0, fall: 0, before: 0 };

  const rateAlone = (i: number) => prior + Math.max(residual - (pull[i] ?? 0) ** 2 / (own[i] ?? 1), 0) / 2;
  const logPriors = logShrinks.map((logShrink, i) => 0.5 * logShrink + (logOdds[i] ?? 0));
  const logOwn = own.map(Math.log);
  const alone = logPriors.map((logPrior, i) => weightOf(logPrior, logOwn[i] ?? 0, rateAlone(i)));

  /** The likeliest model of the likeliest turn with another change: what comes first need not be looked at for its own sake. */
  const likeliestPair = () => {
    const i = likeliest(alone.subarray(0, turns));
    if (i === NO_CHANGE) return -Infinity;
    const [a, p] = [own[i] ?? 1, pull[i] ?? 0];
    const beside = across(i);
    let [most, other, its] = [-Infinity, NO_CHANGE, 1];
    for (let j = i + 1; j < size; j++) {
      const [b, c, q] = [beside[j] ?? 0, own[j] ?? 1, pull[j] ?? 0];
      const determinant = a * c - b * b;
      const explained = (c * p * p - 2 * b * p * q + a * q * q) / determinant;
      if (explained > most) [most, other, its] = [explained, j, determinant];
    }
    if (other === NO_CHANGE) return -Infinity;
    return weightOf((logPriors[i] ?? 0) + (logPriors[other] ?? 0), Math.log(its), (spare - most) / 2);
  };
  /** Log weight below which a model is negligible beside what was, or is sure to be, written down. */
  const surely = Math.max(
    ledger.best,
    likeliestPair(),
    ...(round === 0 ? alone : alone.subarray(turns)).filter(isNumber),
  );
  let least = surely - NEGLIGIBLE;

  /**
   * Rate above which a turn and another change are negligible: whatever the turn shares with the other, their determinant is at
   * least its own squared length times the other's prior.
   */
  const highestRate = (i: number, j: number) =>
    Math.exp(
      (logBase + (logOdds[i] ?? 0) + (logOdds[j] ?? 0) - 0.5 * ((logOwn[i] ?? 0) - (logShrinks[i] ?? 0)) - least) /
        shape,
    );

  if (round === 0) {
    const rate = prior + Math.max(residual, 0) / 2;
    const logWeight = weightOf(0, 0, rate);
    entry.growth = evidence.growth;
    if (logWeight >= least) write(logWeight, rate, { now: spread, fall: 0, before: 0 });
  }
  for (let i = 0; i < size; i++) {
    const a = own[i] ?? 1;
    const p = pull[i] ?? 0;
    const u = lean[i] ?? 0;
    const isTurn = i < turns;
    if ((round === 0 || !isTurn) && (alone[i] ?? 0) >= least) {
      entry.turn = isTurn ? i : NO_CHANGE;
      entry.other = isTurn ? NO_CHANGE : i;
      entry.growth = evidence.growth - (u * p) / a;
      entry.fall = isTurn ? p / a : 0;
      variances.now = spread + (u * u) / a;
      variances.fall = isTurn ? 1 / a : 0;
      variances.before = isTurn ? spread + (1 - u) ** 2 / a : 0;
      write(alone[i] ?? 0, rateAlone(i), variances);
    }
    if (!isTurn) continue;
    const logPrior = logPriors[i] ?? 0;
    const leastDeterminant = logOwn[i] ?? 0;
    const beside = across(i);
    entry.turn = i;
    // Turns first, then steps: of one kind all are as likely beforehand.
    for (let from = i + 1, to = turns; from < size; from = Math.max(from, to), to = size) {
      if (from >= to) continue;
      const limit = highestRate(i, from);
      const leastExplained = spare - 2 * limit;
      for (let j = from; j < to; j++) {
        const c = own[j] ?? 1;
        const b = beside[j] ?? 0;
        const q = pull[j] ?? 0;
        const determinant = a * c - b * b;
        const explained = c * p * p - 2 * b * p * q + a * q * q;
        if (!(explained >= leastExplained * determinant)) continue;
        const rate = (spare - explained / determinant) / 2;
        const logDeterminant = Math.log(determinant);
        // As above with the determinant that it is; e⁻ʸ is at most 1 − y + y²/2.
        const y = (logDeterminant - leastDeterminant - (logShrinks[j] ?? 0)) / (2 * shape);
        if (rate > limit * (1 - y + (y * y) / 2)) continue;
        const logWeight = weightOf(logPrior + (logPriors[j] ?? 0), logDeterminant, rate);
        if (!(logWeight >= least)) continue;
        const first = (c * p - b * q) / determinant;
        const second = (a * q - b * p) / determinant;
        const v = lean[j] ?? 0;
        entry.other = j;
        entry.growth = evidence.growth - u * first - v * second;
        entry.fall = first;
        variances.now = spread + (c * u * u - 2 * b * u * v + a * v * v) / determinant;
        variances.fall = c / determinant;
        variances.before = spread + (c * (1 - u) ** 2 + 2 * b * (1 - u) * v + a * v * v) / determinant;
        write(logWeight, rate, variances);
      }
    }
  }
  return best;
}

const isNumber = (value: number) => !Number.isNaN(value);

/** Place of the largest; NO_CHANGE of none. */
function likeliest(weights: Float64Array): number {
  let [most, place] = [-Infinity, NO_CHANGE];
  for (let i = 0; i < weights.length; i++) if ((weights[i] ?? 0) > most) [most, place] = [weights[i] ?? 0, i];
  return place;
}
