import type { Day } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import type { Memory, MemoryEntry } from '@/lib/model/memory';
import type { LeftOut, Recommendation } from '@/lib/model/recommendation';
import { isForTheWhole, isSameAdvice, sizeFigure, sizeOf } from './fingerprint';
import { judgedOn } from './judged-on';
import { sayingMonth } from './saying-month';

/** What memory allows: the advice may be said, in this standing, or not, for this reason. */
export type Allowed =
  | { readonly say: Recommendation['standing']; readonly entry: MemoryEntry | null }
  | { readonly leave: Pick<LeftOut, 'reason' | 'day' | 'times'> };

/** A fact has changed materially when it changed by more than this share of what it was … */
const MATERIAL_SHARE = 0.25;

/**
 * What was said of the same tactic for the same part of the property. What is under way or done for the whole of it is so for
 * each of its parts, and what is so for a part is not asked for the whole a second time.
 */
export function entryFor(memory: Memory, propertyId: string, fingerprint: string): MemoryEntry | null {
  const own = memory.entries.filter((entry) => entry.propertyId === propertyId);
  const said =
    own.find((entry) => entry.fingerprint === fingerprint) ??
    own.find((entry) => isSameAdvice(entry.fingerprint, fingerprint));
  if (said && isTakenUp(said)) return said;
  return own.find((entry) => isTakenUp(entry) && isPartAndWhole(entry.fingerprint, fingerprint)) ?? said ?? null;
}

const isTakenUp = ({ state }: MemoryEntry) => state === 'accepted' || state === 'doing' || state === 'done';

const isPartAndWhole = (one: string, other: string) => isForTheWhole(one, other) || isForTheWhole(other, one);

/**
 * The rule of not repeating oneself. Never said: new. Said this month: stays as it was said. Said
 * before and still open: only with new evidence. Refused: not before the day agreed. Accepted: not while in progress,
 * nor while the result is awaited. Solved and back: said as a recurrence.
 */
export function repetitionRule(finding: Finding, entry: MemoryEntry | null, memory: Memory, today: Day): Allowed {
  if (entry === null) return { say: 'new', entry };
  switch (entry.state) {
    case 'resolved':
      return { say: 'recurrence', entry };
    case 'refused':
      return whenRefused(entry, today);
    case 'accepted':
    case 'doing':
      return { leave: { reason: 'in-progress', day: startOf(entry, memory), times: entry.timesSaid } };
    case 'done':
      return whenDone(finding, entry, memory, today);
    case 'proposed':
      return whenProposed(finding, entry, today);
  }
}

function whenProposed(finding: Finding, entry: MemoryEntry, today: Day): Allowed {
  if (sayingMonth(entry.lastSaidOn) === sayingMonth(today)) return { say: asSaidThisMonth(entry), entry };
  if (hasChangedMaterially(finding, entry)) return { say: 'follow-up', entry };
  return { leave: { reason: 'already-said', day: entry.lastSaidOn, times: entry.timesSaid } };
}

function asSaidThisMonth(entry: MemoryEntry): Recommendation['standing'] {
  if (entry.resolvedOn !== undefined) return 'recurrence';
  return entry.timesSaid === 1 ? 'new' : 'follow-up';
}

function whenRefused(entry: MemoryEntry, today: Day): Allowed {
  const { refusal } = entry;
  if (refusal && today < refusal.revisitOn)
    return { leave: { reason: 'refused', day: refusal.revisitOn, times: entry.timesSaid } };
  return { say: 'follow-up', entry };
}

function whenDone(finding: Finding, entry: MemoryEntry, memory: Memory, today: Day): Allowed {
  const action = actionOf(entry, memory);
  const due = (action && judgedOn(action)) ?? entry.lastSaidOn;
  // The size of another fact says nothing of this one.
  const isOfIt = entry.findingId === finding.id;
  if (today <= due || !isOfIt || !hasChangedMaterially(finding, entry))
    return { leave: { reason: 'done-and-waiting', day: due, times: entry.timesSaid } };
  return { say: 'follow-up', entry };
}

function actionOf(entry: MemoryEntry, memory: Memory) {
  return memory.actions.findLast(
    ({ fingerprint, propertyId }) => fingerprint === entry.fingerprint && propertyId === entry.propertyId,
  );
}

const startOf = (entry: MemoryEntry, memory: Memory): Day => actionOf(entry, memory)?.acceptedOn ?? entry.lastSaidOn;

/**
 * New evidence: the fact's size differs from what it was when last said by more than a quarter of that,
 * and by more than half the width of its own 90% interval where it has one (beyond what chance moves).
 */
export function hasChangedMaterially(finding: Finding, entry: Pick<MemoryEntry, 'lastSize'>): boolean {
  const size = sizeOf(finding);
  if (size === null || entry.lastSize === null) return false;
  const { interval } = sizeFigure(finding) ?? {};
  const chance = interval ? (interval.high - interval.low) / 2 : 0;
  return Math.abs(size - entry.lastSize) > Math.max(MATERIAL_SHARE * Math.abs(entry.lastSize), chance);
}
