import { bold } from '@/lib/model/marked-text';
import type { Day } from '@/lib/model/day';
import type { Block, Edition } from '@/lib/model/draft';
import type { MemoryEntry } from '@/lib/model/memory';
import { ownActions, workTitle } from './actions';
import { list, type DraftContext, section, WORKING, writeBlock } from './draft-context';

/** Advice that was turned down, given up or solved since the period began. */
export function withdrawnBlocks(context: DraftContext): Block[] {
  const block = withdrawnList(context, context.period.from, WORKING);
  return block ? section(context, 'withdrawn', WORKING, 'withdrawn', [block]) : [];
}

/** The same since any day. */
export function withdrawnList(context: DraftContext, from: Day, editions: readonly Edition[]): Block | null {
  const entries = refusedSince(context, from);
  const dropped = ownActions(context).filter(({ state, movedOn }) => state === 'dropped' && movedOn >= from);
  if (entries.length + dropped.length === 0) return null;
  return writeBlock(context, 'withdrawn.list', editions, ({ messages, dates, asOf }) => {
    const named = (tacticId: string, why: string) =>
      messages.document.decision(bold(workTitle(context, tacticId)), why);
    return list([
      ...entries.map(({ tacticId, refusal, state }) =>
        named(
          tacticId,
          refusal
            ? messages.advice.refused(
                dates.shortDay(refusal.on, asOf),
                refusal.reason,
                dates.shortDay(refusal.revisitOn, asOf),
              )
            : messages.advice.states[state],
        ),
      ),
      ...dropped.map(({ tacticId, reason }) =>
        named(tacticId, [messages.advice.actionStates.dropped, reason].filter(Boolean).join(messages.advice.semicolon)),
      ),
    ]);
  });
}

/** What was turned down or solved since a day. A step that is no longer held was no trouble that somebody has solved. */
export function refusedSince({ memory, report }: Pick<DraftContext, 'memory' | 'report'>, from: Day): MemoryEntry[] {
  return memory.entries.filter(
    ({ propertyId, findingId, refusal, resolvedOn }) =>
      propertyId === report.property.id &&
      ((refusal?.on ?? '') >= from || ((resolvedOn ?? '') >= from && !findingId.startsWith('break|'))),
  );
}
