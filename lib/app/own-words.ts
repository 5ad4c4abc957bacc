import type { Handlers } from '@/lib/messages/background-messages';
import type { PersonAnswer } from '@/lib/model/answer';
import type { Memory } from '@/lib/model/memory';
import type { PreFlight } from '@/lib/model/pre-flight';
import type { Dependencies } from './dependencies';
import type { MemoryService } from './memory-service';

type Served = Pick<Handlers, 'keepPreFlight' | 'lookBacks' | 'keepAnswer' | 'takeBack'>;

/** What only people know: what stands before a send, and the answers that no figure gives. */
export function ownWordsHandlers(dependencies: Dependencies, { remember }: MemoryService): Served {
  return {
    keepPreFlight: ({ propertyId, preFlight }) =>
      remember(propertyId, (memory) => keepPreFlight(memory, { propertyId, ...preFlight })),

    lookBacks: ({ propertyId }) => dependencies.analysis.lookBacks(propertyId),

    keepAnswer: ({ propertyId, answer }) =>
      remember(propertyId, (memory, givenOn) => keepAnswer(memory, { propertyId, ...answer, givenOn })),

    takeBack: ({ propertyId, list, id }) =>
      remember(propertyId, (memory) => ({
        ...memory,
        [list]: (memory[list] ?? []).filter((each) => each.id !== id),
      })),
  };
}

/** Keeps a list as it now stands; one of the same campaign and day is the same list. */
function keepPreFlight(memory: Memory, given: Omit<PreFlight, 'id'> & { readonly id?: string | undefined }): Memory {
  const { preFlights = [] } = memory;
  const id = given.id ?? [given.propertyId, given.sendOn, given.campaign].join('|');
  return { ...memory, preFlights: [...preFlights.filter((each) => each.id !== id), { ...given, id }] };
}

/** Keeps an answer; the same question about the same days has one answer, the last that was given. */
function keepAnswer(memory: Memory, given: Omit<PersonAnswer, 'id'>): Memory {
  const { answers = [] } = memory;
  const { propertyId, question, about = '', from, to } = given;
  const id = [propertyId, question, about, from, to].join('|');
  return { ...memory, answers: [...answers.filter((each) => each.id !== id), { ...given, id }] };
}
