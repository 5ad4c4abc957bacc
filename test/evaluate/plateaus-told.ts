import { hasSlowed, isGrowingAlone } from './delay';
import type { Answer, TrueSeries } from './evaluation-types';
import { share } from './shares';

/** What is told of growth that had stopped, as shares of the series. */
export interface PlateausTold {
  /** How plain the plateaus are, where that is known of them. */
  readonly stratum: string;
  readonly series: number;
  readonly stagnating: number;
  readonly slowedOrStagnating: number;
  readonly growingAlone: number;
}

/** Classes of course in which growth turned. */
const TURNED = ['plateau', 'turn_down'];

/** The plateaus among the series, by stratum. */
export function plateausTold(series: readonly TrueSeries[], answers: readonly Answer[]): PlateausTold[] {
  const plateaus = series.flatMap(({ truth }, at) => {
    const answer = answers[at];
    return truth.class === 'plateau' && answer ? [{ stratum: truth.stratum ?? 'all plateaus', ...answer }] : [];
  });
  return [...Map.groupBy(plateaus, ({ stratum }) => stratum)].map(([stratum, own]) => ({
    stratum,
    series: own.length,
    stagnating: share(own, ({ verdict }) => verdict === 'stagnating'),
    slowedOrStagnating: share(own, (each) => each.verdict === 'stagnating' || hasSlowed(each)),
    growingAlone: share(own, isGrowingAlone),
  }));
}

/** Share of the series whose growth never turned of which a turn is told. */
export function falselyTurned(series: readonly TrueSeries[], answers: readonly Answer[]): number {
  const unturned = answers.filter((_, at) => !TURNED.includes(series[at]?.truth.class ?? ''));
  return share(unturned, ({ turn }) => Boolean(turn));
}
