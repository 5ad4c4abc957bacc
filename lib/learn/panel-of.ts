import { quotientsOf } from '@/lib/measure/series';
import type { Frequency, SeriesValues } from '@/lib/model/series';
import { dataOf } from './control-fit';
import type { Panel, Values } from './panel';

/** How often each frequency comes round, in steps. 364 days keep the weekday. */
const ROUNDS: Readonly<Record<Frequency, Pick<Panel, 'season' | 'year' | 'recent'>>> = {
  daily: { season: 7, year: 364, recent: 28 },
  weekly: { season: 1, year: 52, recent: 8 },
  monthly: { season: 1, year: 12, recent: 4 },
};

/** Lays a series and its controls out for judging; people, who add up over nothing, are judged by their mean. */
export function panelOf(series: SeriesValues, controls: readonly Values[]): Panel {
  const rounds = ROUNDS[series.frequency];
  const values = quotientsOf(series);
  const weights = series.kind === 'people' ? values.map(() => 1) : series.denominator;
  const data = {
    log: dataOf('log', values, controls, rounds.season),
    level: dataOf('level', values, controls, rounds.season),
  };
  return { values, weights, controls: controls.length, data, ...rounds };
}
