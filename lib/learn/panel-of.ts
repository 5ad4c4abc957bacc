import type { Frequency } from '@/lib/model/series';
import { dataOf } from './control-fit';
import type { Panel, Values } from './panel';

/** How often each frequency comes round, in steps. 364 days keep the weekday. */
const ROUNDS: Readonly<Record<Frequency, Pick<Panel, 'season' | 'year' | 'recent'>>> = {
  daily: { season: 7, year: 364, recent: 28 },
  weekly: { season: 1, year: 52, recent: 8 },
  monthly: { season: 1, year: 12, recent: 4 },
};

/** Lays a metric and its controls out for judging. */
export function panelOf(
  frequency: Frequency,
  values: Values,
  weights: Values | null,
  controls: readonly Values[],
): Panel {
  const rounds = ROUNDS[frequency];
  const data = {
    log: dataOf('log', values, controls, rounds.season),
    level: dataOf('level', values, controls, rounds.season),
  };
  return { values, weights, controls: controls.length, data, ...rounds };
}
