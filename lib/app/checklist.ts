import { placeAction } from '@/lib/advise/place-action';
import { reconsider } from '@/lib/advise/reconsider';
import { accept, annotate, moveAction, refuse } from '@/lib/advise/update-memory';
import type { Handlers } from '@/lib/messages/background-messages';
import { PlateauError } from '@/lib/model/failure';
import type { Memory } from '@/lib/model/memory';
import type { Recommendation } from '@/lib/model/recommendation';
import type { Report } from '@/lib/model/report';
import type { Dependencies } from './dependencies';
import type { MemoryService } from './memory-service';

type Served = Pick<
  Handlers,
  'memory' | 'outcomes' | 'accept' | 'refuse' | 'reconsider' | 'editAction' | 'placeAction' | 'annotate'
>;

/** What the person decides about the advice. */
export function checklistHandlers(
  dependencies: Dependencies,
  { memoryOf, remember, toldReport }: MemoryService,
): Served {
  return {
    memory: ({ propertyId }) => memoryOf(propertyId),

    outcomes: ({ propertyId }) => dependencies.analysis.outcomes(propertyId),

    async accept({ propertyId, fingerprint, ...terms }) {
      const recommendation = recommendationIn(await toldReport(propertyId), fingerprint);
      return remember(propertyId, (memory, today) => accept(memory, { propertyId, recommendation, ...terms, today }));
    },

    refuse: ({ propertyId, ...refusal }) =>
      remember(propertyId, (memory, today) => refuse(memory, { propertyId, ...refusal, today })),

    reconsider: ({ propertyId, fingerprint }) =>
      remember(propertyId, (memory, today) => reconsider(memory, { propertyId, fingerprint, today })),

    editAction: ({ propertyId, actionId, change: { reason, ...change } }) =>
      remember(propertyId, (memory, today) =>
        withReason(moveAction(memory, actionId, change, today), actionId, reason),
      ),

    placeAction: ({ propertyId, actionId, ...place }) =>
      remember(propertyId, (memory) => placeAction(memory, actionId, place)),

    annotate: ({ propertyId, ...note }) => remember(propertyId, (memory) => annotate(memory, { propertyId, ...note })),
  };
}

/** Writes down why an action is late or was dropped; an empty reason takes it away. */
function withReason(memory: Memory, actionId: string, reason: string | undefined): Memory {
  if (reason === undefined) return memory;
  return {
    ...memory,
    actions: memory.actions.map(({ reason: before, ...action }) => {
      const told = action.id === actionId ? reason.trim() : before;
      return told ? { ...action, reason: told } : action;
    }),
  };
}

function recommendationIn(report: Report, fingerprint: string): Recommendation {
  const recommendation = report.advice.recommendations.find((each) => each.fingerprint === fingerprint);
  if (recommendation) return recommendation;
  throw new PlateauError('bad-input', 'The report does not recommend this.', { details: { value: fingerprint } });
}
