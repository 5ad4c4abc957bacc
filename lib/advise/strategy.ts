/** Objective → strategies: a tactic serves one strategy, a strategy one objective. Language names them. */
export const STRATEGIES_OF = {
  'grow-outcome': ['more-visits', 'more-conversion', 'larger-orders', 'more-returns', 'spend-where-it-pays'],
  'trust-the-figures': ['sound-measurement', 'known-causes'],
  'work-that-shows': ['steady-roadmap'],
} as const;

export type Objective = keyof typeof STRATEGIES_OF;
export type Strategy = (typeof STRATEGIES_OF)[Objective][number];

export const OBJECTIVES = Object.keys(STRATEGIES_OF) as readonly Objective[];

/** The objective that a strategy serves. */
export function objectiveOf(strategy: Strategy): Objective {
  const found = OBJECTIVES.find((objective) => STRATEGIES_OF[objective].some((each) => each === strategy));
  return found ?? 'grow-outcome';
}
