/** What advice may bring, on a document's own days in place of the last four weeks. */
import type { Recommendation } from '@/lib/model/recommendation';
import type { Over } from '@/lib/model/report';
import type { Advising } from './advise';
import { expectedEffect } from './effect';
import { knownMargin, withMargin } from './margin-guard';
import { TACTICS } from './tactics';

/**
 * The effects to hope for a month as the facts and volumes of a period give them, by the advice's fingerprint: four weeks
 * of a season promise what no month beside them holds. None where the fact was not found over that period, nor where a
 * volume was not measured: such advice keeps the effect, and the days, that it has.
 *
 * @example effectsOver([], { period: { from: '2026-10-01', to: '2026-10-31' }, findings: [] }, { snapshot, memory: EMPTY_MEMORY }) // []
 */
export function effectsOver(
  advice: readonly Recommendation[],
  { period, findings }: Pick<Over, 'period' | 'findings'>,
  { snapshot, memory }: Pick<Advising, 'snapshot' | 'memory'>,
): NonNullable<Over['effects']> {
  const margin = knownMargin(memory, snapshot.property.id);
  return advice.flatMap((each) => {
    const tactic = TACTICS.find(({ id }) => id === each.tacticId);
    const finding = findings.find(({ id }) => each.findingIds.includes(id));
    if (!tactic?.effect || (tactic.effect.kind === 'own-gap' && !finding)) return [];
    const given = expectedEffect(tactic.effect, finding?.figures ?? {}, { snapshot, window: period });
    const { effect } = withMargin({ ...each, effect: given }, tactic, margin);
    return effect ? [{ fingerprint: each.fingerprint, effect }] : [];
  });
}
