import { accept, annotate, moveAction, refuse } from '@/lib/advise/remember';
import type { Handlers } from '@/lib/messages/background-messages';
import { type Day, dayIn } from '@/lib/model/day';
import { PlateauError } from '@/lib/model/failure';
import { EMPTY_MEMORY, type Memory } from '@/lib/model/memory';
import type { Recommendation } from '@/lib/model/recommendation';
import type { Report } from '@/lib/model/report';
import { keptOutcomes } from './outcomes';
import type { Parts } from './parts';
import type { Reports } from './reports';

type Served = Pick<Handlers, 'memory' | 'outcomes' | 'accept' | 'refuse' | 'editAction' | 'annotate'>;

/** What the person decides about the advice. */
export function checklistHandlers(parts: Parts, reports: Reports): Served {
  const { repository, now } = parts;

  async function toldReport(propertyId: string): Promise<Report> {
    const report = await reports.kept(propertyId);
    if (report) return report;
    throw new PlateauError('bad-input', 'Nothing was read of this property yet.', {
      details: { property: propertyId },
    });
  }

  /** Changes memory, then tells the report again: what was accepted or explained is not said as new. */
  async function remember(propertyId: string, change: (memory: Memory, today: Day) => Memory): Promise<Memory> {
    const today = dayIn((await toldReport(propertyId)).property.timeZone, now());
    await repository.update('memories', propertyId, (kept) => {
      const memory = change(kept ?? EMPTY_MEMORY, today);
      return { value: memory, result: memory };
    });
    await reports.retell(propertyId);
    return memoryOf(propertyId);
  }

  async function memoryOf(propertyId: string): Promise<Memory> {
    return (await repository.read('memories', propertyId)) ?? EMPTY_MEMORY;
  }

  return {
    memory: ({ propertyId }) => memoryOf(propertyId),

    outcomes: ({ propertyId }) => keptOutcomes(parts, propertyId),

    async accept({ propertyId, fingerprint, ...terms }) {
      const recommendation = recommendationIn(await toldReport(propertyId), fingerprint);
      return remember(propertyId, (memory, today) => accept(memory, { propertyId, recommendation, ...terms, today }));
    },

    refuse: ({ propertyId, ...refusal }) =>
      remember(propertyId, (memory, today) => refuse(memory, { propertyId, ...refusal, today })),

    editAction: ({ propertyId, actionId, change }) =>
      remember(propertyId, (memory, today) => moveAction(memory, actionId, change, today)),

    annotate: ({ propertyId, ...note }) => remember(propertyId, (memory) => annotate(memory, { propertyId, ...note })),
  };
}

function recommendationIn(report: Report, fingerprint: string): Recommendation {
  const recommendation = report.advice.recommendations.find((each) => each.fingerprint === fingerprint);
  if (recommendation) return recommendation;
  throw new PlateauError('bad-input', 'The report does not recommend this.', { details: { value: fingerprint } });
}
