import { DAYS_A_MONTH } from '@/lib/model/day';
import { noisePrecision } from '@/lib/statistics/autoregressive-noise';
import { changeCandidates, changeColumn, priorsOf } from './change-columns';
import type { Change } from './change-columns';
import { changeEvidence, type ChangeProducts, changeProducts } from './change-evidence';
import { kept } from '@/lib/model/kept';
import { type Base, monthsBefore, possibleBases } from './design-columns';
import { ModelLedger, NO_CHANGE } from './model-ledger';
import { degreesOf, NEGLIGIBLE, scanModels } from './model-scan';
import { pilotNoise } from './pilot-noise';
import type { Levels } from './weekly-levels';

/**
 * Correlations between neighbouring blocks that are averaged over. Beforehand 1 − correlation: what disturbs one week
 * seldom lasts the month. The highest first: a season that is left out looks like noise with a long memory, so that
 * what is hopeless there without one is so everywhere.
 */
const CORRELATIONS = [0.75, 0.5, 0.25, 0];

/** Lasting steps that one history may have beside the one being averaged over. */
const FIXED_STEPS = 3;

/** A further step is looked for when steps hold at least this much of the evidence. */
const WORTH_A_ROUND = 0.1;

/** The course of a series, averaged over: every model with its weight, in columns of equal length. */
export interface RegimePosterior {
  /** Sum 1. */
  readonly weight: Float64Array;
  /** Present growth in log units a month, and the scale of its Student t distribution. */
  readonly growth: Float64Array;
  readonly scale: Float64Array;
  readonly degrees: number;
  /** The last turn of growth in each model (null: it never turned), and the months that the regime before it lasted. */
  readonly lastTurnIn: (row: number) => { readonly turn: Change; readonly monthsBefore: number } | null;
  /** How much higher growth was before it, with its scale, and the scale of the growth before it. */
  readonly fall: Float64Array;
  readonly fallScale: Float64Array;
  readonly beforeScale: Float64Array;
  /** Posterior probability of each change: of a turn that it was the last, of a step that it happened. */
  readonly lastTurn: ReadonlyMap<Change, number>;
  readonly step: ReadonlyMap<Change, number>;
  /** What the model of a row holds to have happened. */
  readonly modelAt: (row: number) => CourseModel;
}

/** One course that a series may have taken. */
export interface CourseModel {
  readonly changes: readonly Change[];
  /** Correlation of the noise between neighbouring blocks. */
  readonly correlation: number;
}

/**
 * Averages over where the growth may have turned, where the level may have stepped and how the noise may be
 * correlated, each weighed by its evidence (model averaging: Hoeting et al. 1999, Statistical Science 14, 382).
 * Round after round the likeliest step is fixed and others are looked for beside it; the fixed one stands for all of
 * its dates, so its models count in proportion. `end` is the day number after the last day; `changes` are those that
 * are thought of, turns first; `bases` are what the columns of every model may be, the growth that is asked
 * for last.
 *
 * @example regimePosterior(levels, end, []).degrees; // 147; as if nothing could ever have changed
 */
export function regimePosterior(
  levels: Levels,
  end: number,
  changes: readonly Change[] = changeCandidates(levels, end),
  bases: readonly Base[] = possibleBases(levels, end),
): RegimePosterior {
  const { pilot, deviation } = pilotNoise(levels);
  const time = monthsBefore(levels, end);
  // Every round and every base asks for the same ones.
  const productsAt = kept((correlation: number) =>
    changeProducts(levels.log, time, changes, noisePrecision(levels.index, deviation, correlation)),
  );
  const setting: Setting = { levels, time, bases, changes, productsAt, pilot };
  const ledger = new ModelLedger();
  const fixed: Change[] = [];
  let left = bases;
  let logSpread = 0;
  for (let round = 0; round <= FIXED_STEPS; round++) {
    left = scanRound({ ...setting, bases: left }, fixed, logSpread, ledger);
    ledger.forget(NEGLIGIBLE);
    const next = likeliestStep(ledger, round, setting.changes);
    if (!next) break;
    fixed.push(next.step);
    logSpread += next.logSpread;
  }
  return summarise(ledger, setting, fixed);
}

interface Setting {
  readonly levels: Levels;
  readonly time: Float64Array;
  readonly bases: readonly Base[];
  readonly changes: readonly Change[];
  /** Products of all changes, by the correlation of the noise. */
  readonly productsAt: (correlation: number) => ChangeProducts;
  readonly pilot: number;
}

/** Scans all models with the fixed steps; gives the bases that are still worth scanning. */
function scanRound(setting: Setting, fixed: readonly Change[], logSpread: number, ledger: ModelLedger): Base[] {
  const { levels, time, changes, pilot } = setting;
  const blocks = levels.log.length;
  const round = fixed.length;
  const steps = fixed.map((change) => ({ values: changeColumn(change, time), plausible: change.plausible }));
  const logOdds = fixed.reduce((sum, step) => sum + step.logOdds, logSpread);
  const taken = [...changes.keys()].filter((number) => fixed.some((step) => overlaps(step, changes[number])));
  const priors = priorsOf(changes, pilot);
  let bases = [...setting.bases];
  for (const correlation of CORRELATIONS) {
    const products = setting.productsAt(correlation);
    const bests = bases.map((base) => {
      const columns = [...base.columns.slice(0, -1), ...steps, ...base.columns.slice(-1)];
      const evidence = changeEvidence(products, columns, pilot);
      for (const number of taken) evidence.own[number] = Number.NaN;
      const odds = logOdds + base.logOdds + Math.log(1 - correlation);
      return scanModels(evidence, { blocks, pilot, priors, logOdds: odds, round, correlation }, ledger);
    });
    const best = Math.max(...bests);
    bases = bases.filter((_, place) => !((bests[place] ?? best) < best - NEGLIGIBLE));
  }
  return bases;
}

/** Two steps within two blocks of one another are one. */
function overlaps(step: Change, other: Change | undefined): boolean {
  return other?.kind === 'step' && Math.abs(other.block - step.block) <= 2;
}

/** The step most likely to be added to those of a round, when steps are worth a further round. */
function likeliestStep(
  ledger: ModelLedger,
  round: number,
  changes: readonly Change[],
): { step: Change; logSpread: number } | null {
  const logWeight = ledger.column('logWeight');
  const others = ledger.column('other');
  const rounds = ledger.column('round');
  const mass = new Float64Array(changes.length);
  let total = 0;
  let stepped = 0;
  const isStep = stepsAmong(changes);
  for (let row = 0; row < logWeight.length; row++) {
    const weight = Math.exp((logWeight[row] ?? 0) - ledger.best);
    const other = others[row] ?? NO_CHANGE;
    total += weight;
    if (rounds[row] !== round || isStep[other] !== 1) continue;
    stepped += weight;
    mass[other] = (mass[other] ?? 0) + weight;
  }
  if (stepped < WORTH_A_ROUND * total) return null;
  const most = mass.indexOf(Math.max(...mass));
  const step = changes[most];
  return step ? { step, logSpread: Math.log(stepped / (mass[most] ?? stepped)) } : null;
}

function summarise(ledger: ModelLedger, { changes, levels, time }: Setting, fixed: readonly Change[]): RegimePosterior {
  const { logWeight, turn: turns, other: others, round: rounds, ...told } = ledger.close();
  const weight = logWeight;
  let total = 0;
  for (let row = 0; row < weight.length; row++) {
    weight[row] = Math.exp((logWeight[row] ?? 0) - ledger.best);
    total += weight[row] ?? 0;
  }
  const isStep = stepsAmong(changes);
  const turnMass = new Float64Array(changes.length);
  const stepMass = new Float64Array(changes.length);
  const roundMass = new Float64Array(fixed.length + 1);
  const oldest = (time[0] ?? 0) - levels.days / DAYS_A_MONTH / 2;
  for (let row = 0; row < weight.length; row++) {
    const share = (weight[row] ?? 0) / total;
    weight[row] = share;
    const turn = turns[row] ?? NO_CHANGE;
    const other = others[row] ?? NO_CHANGE;
    if (turn !== NO_CHANGE) turnMass[turn] = (turnMass[turn] ?? 0) + share;
    if (isStep[other] === 1) stepMass[other] = (stepMass[other] ?? 0) + share;
    roundMass[rounds[row] ?? 0] = (roundMass[rounds[row] ?? 0] ?? 0) + share;
  }
  fixed.forEach((step, k) => {
    const number = changes.indexOf(step);
    stepMass[number] = (stepMass[number] ?? 0) + roundMass.subarray(k + 1).reduce((sum, value) => sum + value, 0);
  });
  return {
    weight,
    growth: told.growth,
    scale: told.scale,
    degrees: degreesOf(levels.log.length),
    lastTurnIn: (row) => {
      const turn = changes[turns[row] ?? NO_CHANGE];
      if (!turn) return null;
      const other = changes[others[row] ?? NO_CHANGE];
      const begin = other?.kind === 'turn' ? other.time : oldest;
      return { turn, monthsBefore: turn.time - begin };
    },
    fall: told.fall,
    fallScale: told.fallScale,
    beforeScale: told.beforeScale,
    lastTurn: positive(changes, turnMass),
    step: positive(changes, stepMass),
    modelAt: (row) => ({
      changes: [
        ...[turns[row], others[row]].flatMap((number) => changes[number ?? NO_CHANGE] ?? []),
        ...fixed.slice(0, rounds[row]),
      ],
      correlation: told.correlation[row] ?? 0,
    }),
  };
}

/** 1 for a step, by the number of the change. */
function stepsAmong(changes: readonly Change[]): Uint8Array {
  return Uint8Array.from(changes, ({ kind }) => (kind === 'step' ? 1 : 0));
}

function positive(changes: readonly Change[], mass: Float64Array): Map<Change, number> {
  const known = new Map<Change, number>();
  for (const [number, change] of changes.entries()) {
    const own = mass[number] ?? 0;
    if (own > 0) known.set(change, own);
  }
  return known;
}
