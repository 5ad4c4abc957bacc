import type { ChangePriors } from './change-columns';
import type { ChangeEvidence } from './change-evidence';
import { NO_CHANGE } from './model-ledger';
import type { ModelEntry, ModelLedger } from './model-ledger';

/** Prior of the noise variance: inverse gamma that weighs as much as two observations of the pilot variance. */
export const PRIOR_SHAPE = 1;

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
  /** Of the free changes, turns first, and their numbers in the ledger. */
  readonly priors: ChangePriors;
  readonly numbers: Int32Array;
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
  const { priors, numbers, pilot, round, correlation } = setting;
  const { turns, logShrinks, logOdds } = priors;
  const { own, pull, lean, product, residual, spread } = evidence;
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
    entry.logWeight = logWeight;
    entry.scale = Math.sqrt(variances.now * noise);
    entry.fallScale = Math.sqrt(variances.fall * noise);
    entry.beforeScale = Math.sqrt(variances.before * noise);
    ledger.add(entry);
  };
  const weightOf = (logPrior: number, logDeterminant: number, rate: number) =>
    logBase + logPrior - 0.5 * logDeterminant - shape * Math.log(rate);
  const isNegligible = (logWeight: number) => !(logWeight >= ledger.best - NEGLIGIBLE);
  const variances = { now: 0, fall: 0, before: 0 };

  /** Rate above which two changes are negligible: their determinant is never smaller than their priors' own. */
  const highestRate = (i: number, j: number) =>
    Math.exp((logBase + (logOdds[i] ?? 0) + (logOdds[j] ?? 0) - ledger.best + NEGLIGIBLE) / shape);

  if (round === 0) {
    const rate = prior + Math.max(residual, 0) / 2;
    const logWeight = weightOf(0, 0, rate);
    entry.growth = evidence.growth;
    if (!isNegligible(logWeight)) write(logWeight, rate, { now: spread, fall: 0, before: 0 });
  }
  for (let i = 0; i < size; i++) {
    const a = own[i] ?? 1;
    const p = pull[i] ?? 0;
    const u = lean[i] ?? 0;
    const isTurn = i < turns;
    const number = numbers[i] ?? NO_CHANGE;
    const logPrior = 0.5 * (logShrinks[i] ?? 0) + (logOdds[i] ?? 0);
    if (round === 0 || !isTurn) {
      const rate = prior + Math.max(residual - (p * p) / a, 0) / 2;
      const logWeight = weightOf(logPrior, Math.log(a), rate);
      if (!isNegligible(logWeight)) {
        entry.turn = isTurn ? number : NO_CHANGE;
        entry.other = isTurn ? NO_CHANGE : number;
        entry.growth = evidence.growth - (u * p) / a;
        entry.fall = isTurn ? p / a : 0;
        variances.now = spread + (u * u) / a;
        variances.fall = isTurn ? 1 / a : 0;
        variances.before = isTurn ? spread + (1 - u) ** 2 / a : 0;
        write(logWeight, rate, variances);
      }
    }
    if (!isTurn) continue;
    const turnLimit = highestRate(i, 0);
    const stepLimit = highestRate(i, turns);
    const [leastOfTurn, leastOfStep] = [spare - 2 * turnLimit, spare - 2 * stepLimit];
    const row = i * size;
    entry.turn = number;
    for (let j = i + 1; j < size; j++) {
      const c = own[j] ?? 1;
      const b = product[row + j] ?? 0;
      const q = pull[j] ?? 0;
      const determinant = a * c - b * b;
      const explained = c * p * p - 2 * b * p * q + a * q * q;
      if (!(explained >= (j < turns ? leastOfTurn : leastOfStep) * determinant)) continue;
      const rate = (spare - explained / determinant) / 2;
      const logShrink = logShrinks[j] ?? 0;
      const logDeterminant = Math.log(determinant);
      // As above with the determinant that it is; e⁻ʸ is at most 1 − y + y²/2.
      const y = (logDeterminant - (logShrinks[i] ?? 0) - logShrink) / (2 * shape);
      if (rate > (j < turns ? turnLimit : stepLimit) * (1 - y + (y * y) / 2)) continue;
      const logWeight = weightOf(logPrior + 0.5 * logShrink + (logOdds[j] ?? 0), logDeterminant, rate);
      if (isNegligible(logWeight)) continue;
      const first = (c * p - b * q) / determinant;
      const second = (a * q - b * p) / determinant;
      const v = lean[j] ?? 0;
      entry.other = numbers[j] ?? NO_CHANGE;
      entry.growth = evidence.growth - u * first - v * second;
      entry.fall = first;
      variances.now = spread + (c * u * u - 2 * b * u * v + a * v * v) / determinant;
      variances.fall = c / determinant;
      variances.before = spread + (c * (1 - u) ** 2 + 2 * b * (1 - u) * v + a * v * v) / determinant;
      write(logWeight, rate, variances);
    }
  }
  return best;
}
