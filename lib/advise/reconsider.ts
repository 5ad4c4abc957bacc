/** Taking a decision back: a slip of the finger, or a change of mind. */
import type { Day } from '@/lib/model/day';
import type { Memory, MemoryEntry } from '@/lib/model/memory';
import { sayingMonth } from './saying-month';

export interface Reconsidering {
  readonly propertyId: string;
  readonly fingerprint: string;
  readonly today: Day;
}

/** It was declined, and the day to look again has not come. */
export function isDeclined({ state, refusal }: MemoryEntry, today: Day): boolean {
  return state === 'refused' && refusal !== undefined && today < refusal.revisitOn;
}

/**
 * Memory without the last decision on a piece of advice. Within the month in which it was said it stands open again as
 * if nothing had been decided; later, what was refused is due to be looked at again today, and its reason is still told
 * with it. An action leaves the list where nobody has touched it since it was taken on; otherwise the decision stays.
 *
 * @example reconsider(memory, { propertyId: '1', fingerprint, today: '2026-11-21' }).entries[0]?.state // 'proposed'
 */
export function reconsider(memory: Memory, { propertyId, fingerprint, today }: Reconsidering): Memory {
  const isIt = (each: { propertyId: string; fingerprint: string }) =>
    each.propertyId === propertyId && each.fingerprint === fingerprint;
  const isUntouched = (action: Memory['actions'][number]) =>
    isIt(action) &&
    action.state === 'to-do' &&
    action.acceptedOn === today &&
    action.movedOn === today &&
    // What stands on the charts of Google Analytics would be known to nobody.
    action.note === undefined;
  const actions = memory.actions.filter((action) => !isUntouched(action));
  const isFreed = actions.length < memory.actions.length;
  return {
    ...memory,
    actions,
    entries: memory.entries.map((entry) => {
      if (!isIt(entry)) return entry;
      if (entry.state === 'refused') return openedAgain(entry, today);
      return entry.state === 'accepted' && isFreed ? { ...entry, state: 'proposed' } : entry;
    }),
  };
}

function openedAgain({ refusal, ...entry }: MemoryEntry, today: Day): MemoryEntry {
  if (refusal === undefined || sayingMonth(entry.lastSaidOn) === sayingMonth(today))
    return { ...entry, state: 'proposed' };
  return { ...entry, refusal: { ...refusal, revisitOn: today } };
}
