import type { Action } from '@/lib/model/memory';
import type { Recommendation } from '@/lib/model/recommendation';
import { isOpen } from '@/lib/model/open-action';
import type { Advising } from './advise';
import { isSameAdvice } from './fingerprint';
import { weighTactic } from './request';

/**
 * The advice behind each action that is under way, as the present figures give it: why, the effect to hope for, the
 * cost. It is said no more, and whoever has not read it yet still has to be told what it rests on. An action that no
 * tactic knows, or whose tactic now answers another part of the property, has none: nothing is made up for it.
 *
 * @example underWay(advising).map(({ tacticId }) => tacticId) // ['mobile-checkout']
 */
export function underWay(given: Advising): Recommendation[] {
  const { memory, snapshot } = given;
  return memory.actions
    .filter((action) => action.propertyId === snapshot.property.id && isOpen(action))
    .flatMap((action) => adviceBehind(action, given) ?? []);
}

/** Weighed for the fact that called for it, where it is still found. */
function adviceBehind({ fingerprint, tacticId, propertyId }: Action, given: Advising): Recommendation | null {
  const said = given.memory.entries.find(
    (entry) => entry.propertyId === propertyId && entry.fingerprint === fingerprint,
  );
  const fact = given.findings.filter(({ id }) => id === said?.findingId);
  const { recommendation } = weighTactic(tacticId, fact.length > 0 ? { ...given, findings: fact } : given);
  return recommendation && isSameAdvice(recommendation.fingerprint, fingerprint)
    ? { ...recommendation, fingerprint }
    : null;
}
