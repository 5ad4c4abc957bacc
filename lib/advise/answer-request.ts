/** What happens to requests: kept when shouted, then parked, declined or taken. Nothing is ever taken out. */
import type { Day } from '@/lib/model/day';
import type { Memory, MemoryEntry } from '@/lib/model/memory';
import type { TacticRequest } from '@/lib/model/request';
import { accept, type Accepting } from './update-memory';

/** Keeps a request as it was shouted; the same words of the same person on the same day are one request. */
export function keepRequest(memory: Memory, request: Omit<TacticRequest, 'id'>): Memory {
  const id = [request.propertyId, request.askedOn, request.askedBy, request.text].join('|');
  const { requests = [] } = memory;
  return requests.some((known) => known.id === id)
    ? memory
    : { ...memory, requests: [...requests, { id, ...request }] };
}

export interface RequestAnswer {
  readonly state: 'parked' | 'declined';
  readonly reason: string;
  /** Null: not to be looked at again. */
  readonly revisitOn: Day | null;
  readonly objective?: string | undefined;
}

/** Parks or declines a request, with the reason and the day to look again. */
export function answerRequest(memory: Memory, id: string, answer: RequestAnswer): Memory {
  return changed(memory, id, ({ objective, ...request }) => {
    delete request.revisitOn;
    return {
      ...request,
      state: answer.state,
      objective: answer.objective ?? objective,
      reason: answer.reason,
      ...(answer.revisitOn === null ? {} : { revisitOn: answer.revisitOn }),
    };
  });
}

/**
 * Takes a request on: it becomes an action like a recommendation that was accepted, judged by the same rule, and its
 * advice counts as said, so that no draft proposes what is under way already.
 */
export function takeRequest(memory: Memory, id: string, accepting: Accepting): Memory {
  const { propertyId, recommendation, today } = accepting;
  if (!(memory.requests ?? []).some((request) => request.id === id)) return memory;
  const { fingerprint, tacticId, findingIds, objective } = recommendation;
  const isKnown = memory.entries.some((each) => each.propertyId === propertyId && each.fingerprint === fingerprint);
  const entry: MemoryEntry = {
    fingerprint,
    propertyId,
    tacticId,
    findingId: findingIds[0] ?? '',
    state: 'accepted',
    firstSaidOn: today,
    lastSaidOn: today,
    timesSaid: 1,
    lastSize: null,
  };
  const said = isKnown ? memory : { ...memory, entries: [...memory.entries, entry] };
  return changed(accept(said, accepting), id, (request) => ({ ...request, state: 'taken', tacticId, objective }));
}

function changed(memory: Memory, id: string, change: (request: TacticRequest) => TacticRequest): Memory {
  const requests = (memory.requests ?? []).map((request) => (request.id === id ? change(request) : request));
  return { ...memory, requests };
}
