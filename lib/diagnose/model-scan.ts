import type { Change } from './change-columns';
import type { ChangeEvidence } from './change-evidence';
import { NO_CHANGE } from './model-ledger';
import type { ModelLedger } from './model-ledger';

/** Prior of the noise variance: inverse gamma that weighs as much as two observations of the pilot variance. */
export const PRIOR_SHAPE = 1;

/** Models this much less likely than the best so far (e⁻⁹: one in ten thousand) are not written down. */
const NEGLIGIBLE = 9;

/** Degrees of freedom of the growth of every model, by the number of blocks. */
export function degreesOf(blocks: number): number {
  return blocks + 2 * PRIOR_SHAPE;
}

/** What one scan looks at, beside the evidence. */
export interface ScanSetting {
  readonly blocks: number;
  readonly pilot: number;
  /** The free changes, turns first, and their numbers in the ledger. */
  readonly changes: readonly Change[];
  readonly numbers: Int32Array;
  /** Log odds of what all models of this scan share. */
  readonly logOdds: number;
  readonly round: number;
  readonly correlation: number;
}

/**
 * Writes down every model with at most one turn and one step, or with two turns, on top of the base columns. In a
 * later round (some steps fixed) those that the round before has seen are passed over: a step or two turns must be
 * added. Noise variance is integrated out (O'Hagan & Forster 2004, Bayesian Inference, 11):
 * ln evidence = base + ½ Σ ln shrink − ½ ln|G| − (a + n/2) ln(b + residual/2), by closed form for one or two changes.
 */
export function scanModels(evidence: ChangeEvidence, setting: ScanSetting, ledger: ModelLedger): void {
  const { changes, numbers, pilot, round, correlation } = setting;
  const { own, pull, lean, product, residual, spread } = evidence;
  const shape = PRIOR_SHAPE + setting.blocks / 2;
  const prior = PRIOR_SHAPE * pilot * pilot;
  const logBase = evidence.logBase + setting.logOdds;
  const size = changes.length;
  const firstStep = changes.findIndex((change) => change.kind === 'step');
  const turns = firstStep < 0 ? size : firstStep;
  const logShrinks = Float64Array.from(changes, (change) => Math.log((pilot / change.plausible) ** 2));
  const logOdds = Float64Array.from(changes, (change) => change.logOdds);

  /** Writes a model down unless it is negligible; the first test spares the logarithms of the hopeless. */
  const write = (
    left: number,
    logPrior: number,
    determinant: number,
    growth: number,
    variance: number,
    turn: number,
    other: number,
  ) => {
    const rate = prior + Math.max(left, 0) / 2;
    const logWeight = logBase + logPrior - 0.5 * Math.log(determinant) - shape * Math.log(rate);
    if (logWeight < ledger.best - NEGLIGIBLE) return;
    ledger.add(logWeight, growth, Math.sqrt((variance * rate) / shape), turn, other, round, correlation);
  };

  /** Rate above which two changes are negligible: their determinant is never smaller than their priors' own. */
  const highestRate = (i: number, j: number) =>
    Math.exp((logBase + (logOdds[i] ?? 0) + (logOdds[j] ?? 0) - ledger.best + NEGLIGIBLE) / shape);

  if (round === 0) write(residual, 0, 1, evidence.growth, spread, NO_CHANGE, NO_CHANGE);
  for (let i = 0; i < size; i++) {
    const a = own[i] ?? 1;
    const p = pull[i] ?? 0;
    const u = lean[i] ?? 0;
    const isTurn = i < turns;
    const number = numbers[i] ?? NO_CHANGE;
    const logPrior = 0.5 * (logShrinks[i] ?? 0) + (logOdds[i] ?? 0);
    if (round === 0 || !isTurn) {
      const turn = isTurn ? number : NO_CHANGE;
      write(
        residual - (p * p) / a,
        logPrior,
        a,
        evidence.growth - (u * p) / a,
        spread + (u * u) / a,
        turn,
        isTurn ? NO_CHANGE : number,
      );
    }
    if (!isTurn) continue;
    const turnLimit = highestRate(i, 0);
    const stepLimit = highestRate(i, turns);
    for (let j = i + 1; j < size; j++) {
      const c = own[j] ?? 1;
      const b = product[i * size + j] ?? 0;
      const q = pull[j] ?? 0;
      const determinant = a * c - b * b;
      const first = (c * p - b * q) / determinant;
      const second = (a * q - b * p) / determinant;
      const rate = prior + (residual - p * first - q * second) / 2;
      if (!(rate <= (j < turns ? turnLimit : stepLimit))) continue;
      const logWeight =
        logBase +
        logPrior +
        0.5 * (logShrinks[j] ?? 0) +
        (logOdds[j] ?? 0) -
        0.5 * Math.log(determinant) -
        shape * Math.log(rate);
      if (!(logWeight >= ledger.best - NEGLIGIBLE)) continue;
      const v = lean[j] ?? 0;
      const growth = evidence.growth - u * first - v * second;
      const variance = spread + (c * u * u - 2 * b * u * v + a * v * v) / determinant;
      ledger.add(
        logWeight,
        growth,
        Math.sqrt((variance * rate) / shape),
        number,
        numbers[j] ?? NO_CHANGE,
        round,
        correlation,
      );
    }
  }
}
