import { answerRequest, keepRequest, takeRequest } from '@/lib/advise/answer-request';
import { takeOwnRequest } from '@/lib/advise/own-request';
import type { WeighedRequest } from '@/lib/advise/request';
import type { Handlers } from '@/lib/messages/background-messages';
import { PlateauError } from '@/lib/model/failure';
import type { Dependencies } from './dependencies';
import type { MemoryService } from './memory-service';

type Served = Pick<Handlers, 'weighTactic' | 'keepRequest' | 'answerRequest' | 'takeRequest'>;

/** Tactics that somebody shouts: weighed on the figures that were read, kept, and answered. */
export function requestHandlers({ analysis }: Dependencies, { memoryOf, remember, toldReport }: MemoryService): Served {
  async function weigh(propertyId: string, tacticId: string): Promise<WeighedRequest> {
    const weighed = await analysis.weigh(propertyId, tacticId);
    if (weighed === null) throw notKept(propertyId);
    return weighed;
  }

  return {
    weighTactic: ({ propertyId, tacticId }) => weigh(propertyId, tacticId),

    keepRequest: ({ propertyId, ...request }) =>
      remember(propertyId, (memory, askedOn) =>
        keepRequest(memory, { propertyId, ...request, askedOn, state: 'parked' }),
      ),

    answerRequest: ({ propertyId, requestId, ...answer }) =>
      remember(propertyId, (memory) => answerRequest(memory, requestId, answer)),

    async takeRequest({ propertyId, requestId, own, ...terms }) {
      const request = (await memoryOf(propertyId)).requests?.find(({ id }) => id === requestId);
      const outcome = (await toldReport(propertyId)).vitals[0];
      if (request?.tacticId === null && own && outcome)
        return remember(propertyId, (memory, today) =>
          takeOwnRequest(memory, requestId, { propertyId, metric: outcome.metric, ...own, ...terms, today }),
        );
      const weighed = request?.tacticId ? await weigh(propertyId, request.tacticId) : null;
      const recommendation = weighed?.recommendation ?? null;
      if (recommendation === null) throw notKept(requestId);
      return remember(propertyId, (memory, today) =>
        takeRequest(memory, requestId, { propertyId, recommendation, ...terms, today }),
      );
    },
  };
}

function notKept(value: string): PlateauError {
  return new PlateauError('bad-input', 'There is nothing kept that this request could rest on.', {
    details: { value },
  });
}
