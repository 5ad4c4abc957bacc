import { attribute } from '@/lib/explain/attribution/attribute';
import { drawAttributionCase } from './attribution-cases';
import type { Segment } from './attribution-cells';
import { ATTRIBUTION_KINDS } from './attribution-kinds';
import { table } from './table';

/** What was named among tables of one kind. */
export interface AttributionScore {
  readonly kind: string;
  readonly cases: number;
  readonly hits: number;
  readonly said: number;
  readonly true: number;
  /** Cases in which anything at all was named. */
  readonly named: number;
}

/** A segment's name, whatever the order of its dimensions. */
export const nameOf = (segment: Segment): string =>
  Object.entries(segment)
    .map(([dimension, value]) => `${dimension}=${value}`)
    .toSorted()
    .join('&');

/** Draws so many tables of each kind and counts the segments that are named exactly. */
export function scoreAttribution(cases: number, seed = 1): AttributionScore[] {
  return Object.entries(ATTRIBUTION_KINDS).map(([kind, rules], k) => {
    const score = { kind, cases, hits: 0, said: 0, true: 0, named: 0 };
    for (let i = 0; i < cases; i++) {
      const { measure, rows, truth } = drawAttributionCase(rules, 1000 * (1000 * seed + k) + i);
      const said = attribute(measure, rows).segments.map(({ dimensions }) => nameOf(dimensions));
      const names = truth.map(({ segment }) => nameOf(segment));
      score.hits += said.filter((name) => names.includes(name)).length;
      score.said += said.length;
      score.true += names.length;
      score.named += said.length > 0 ? 1 : 0;
    }
    return score;
  });
}

/** The table of it, for a terminal. */
export function printAttribution(scores: readonly AttributionScore[]): string {
  const part = (of: number, all: number) => (all === 0 ? '—' : (of / all).toFixed(2));
  const rows = scores.map((score) =>
    score.true === 0
      ? [score.kind, '—', '—', '—', part(score.named, score.cases), part(score.said, score.cases)]
      : [
          score.kind,
          part(score.hits, score.said),
          part(score.hits, score.true),
          part(2 * score.hits, score.said + score.true),
          part(score.named, score.cases),
          part(score.said, score.cases),
        ],
  );
  return table(['what moved', 'precision', 'recall', 'F1', 'cases with a name', 'names a case'], rows);
}
