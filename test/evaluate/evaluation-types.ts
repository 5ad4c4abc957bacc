/** The shapes of ../shared/evaluation: its simulator, its scorers and its file of series. */
import type { Diagnosis } from '@/lib/model/diagnosis';
import type { Frequency } from '@/lib/model/series';

/** One series with the truth about it, which only the scorers read. */
export interface TrueSeries {
  readonly id: string;
  readonly kind: 'count' | 'currency' | 'rate';
  readonly frequency: Frequency;
  readonly start: string;
  readonly values: (number | null)[];
  readonly denominators?: (number | null)[];
  readonly margin?: number;
  readonly truth: { readonly verdict?: string; readonly class?: string; readonly stratum?: string | null };
}

export type Answer = Pick<Diagnosis, 'verdict' | 'monthlyGrowth' | 'since' | 'turn' | 'events'> & {
  readonly id: string;
};

export type Simulate = (seed: number, count: number) => TrueSeries[];

/** `score.mjs`: shares of a set of simulated series. */
export type Score = (truths: readonly TrueSeries[], answers: readonly Answer[]) => Readonly<Record<string, unknown>>;

export interface ClassScore {
  readonly n: number;
  readonly right: number;
  readonly wrong: number;
  readonly undetermined: number;
}

/** `score-stagbench.mjs`: shares by class of series. */
export interface StagbenchScore {
  readonly total: ClassScore;
  readonly found: Readonly<Record<string, number | null>>;
  readonly classes: Readonly<Record<string, ClassScore>>;
}

export type ScoreStagbench = (truths: readonly TrueSeries[], answers: readonly Answer[]) => StagbenchScore;
