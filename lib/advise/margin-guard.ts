import { knownMetrics } from '@/lib/model/metric';
import type { Finding } from '@/lib/model/finding';
import type { Memory } from '@/lib/model/memory';
import type { Figure } from '@/lib/model/quantity';
import type { Recommendation } from '@/lib/model/recommendation';
import type { Tactic } from './tactic';

export type KnownMargin = NonNullable<Recommendation['margin']>;

/** The share of the price that is left after buying and delivering, as a person last gave it; null where nobody did. */
export function knownMargin({ answers = [] }: Memory, propertyId: string): KnownMargin | null {
  const given = answers
    .filter((answer) => answer.propertyId === propertyId && answer.question === 'margin-share')
    .toSorted((a, b) => a.givenOn.localeCompare(b.givenOn))
    .at(-1);
  if (!given || given.value === null) return null;
  return { share: given.value, givenBy: given.givenBy, givenOn: given.givenOn };
}

/**
 * Whether a tactic must wait for the sake of the margin: it gives money away, and either discounts already carry more
 * of the revenue (finding `margin`, up) or a person said that nothing of the price is left.
 */
export function eatsMargin(tactic: Tactic, findings: readonly Finding[], margin: KnownMargin | null): boolean {
  if (tactic.margin !== 'discount') return false;
  if (margin !== null && margin.share <= 0) return true;
  return findings.some(({ kind, direction }) => kind === 'margin' && direction === 'up');
}

type Advised = Omit<Recommendation, 'standing'>;

/**
 * Advice that gives money away, with what is known of the margin: its effect in money is multiplied by the share of
 * the price that is left, so that orders bought with discounts are not taken for profit.
 */
export function withMargin<A extends Advised>(advice: A, tactic: Tactic, margin: KnownMargin | null): A {
  if (tactic.margin !== 'discount' || margin === null) return advice;
  const { effect } = advice;
  if (effect?.low.unit !== 'currency') return { ...advice, margin };
  const left = (end: Figure): Figure => {
    const { method, query } = end.provenance;
    const basis = typeof method === 'string' ? method : knownMetrics(query.metrics)[0];
    return {
      ...end,
      value: margin.share * end.value,
      provenance: { ...end.provenance, ...(basis ? { method: { timesMargin: basis } } : {}) },
    };
  };
  return { ...advice, margin, effect: { ...effect, low: left(effect.low), high: left(effect.high) } };
}
