import { joinAssistants } from '@/lib/measure/comparable/assistants/join-assistants';
import type { Day } from '@/lib/model/day';
import type { Memory } from '@/lib/model/memory';
import type { Outcome } from '@/lib/model/outcome';
import type { Snapshot } from '@/lib/model/snapshot';
import { measure } from './measure';

/**
 * What came of the property's actions that are done and due, judged on the figures that were read last.
 *
 * @example outcomesOf(memory, snapshot, '2026-11-21').map(({ verdict }) => verdict) // []: nothing is done yet
 */
export function outcomesOf(
  { actions }: Pick<Memory, 'actions'>,
  snapshot: Snapshot,
  today: Day,
  country?: string,
): Outcome[] {
  // A channel that Google named in between is judged on the same visits before and after.
  const alike = joinAssistants(snapshot);
  const own = actions.filter(({ propertyId }) => propertyId === snapshot.property.id);
  return own.flatMap(
    (action) => measure(action, alike, today, { others: own, ...(country !== undefined && { country }) }) ?? [],
  );
}
