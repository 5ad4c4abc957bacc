import { answerRequest, keepRequest, takeRequest } from '@/lib/advise/answer-request';
import { type WeighedRequest, weighTactic } from '@/lib/advise/request';
import type { Handlers } from '@/lib/messages/background-messages';
import { dayIn } from '@/lib/model/day';
import { PlateauError } from '@/lib/model/failure';
import type { Parts } from './parts';
import { settingsOf } from './property-settings';
import type { Remembering } from './remembering';

type Served = Pick<Handlers, 'weighTactic' | 'keepRequest' | 'answerRequest' | 'takeRequest'>;

/** Tactics that somebody shouts: weighed on the figures that were read, kept, and answered. */
export function requestHandlers(parts: Parts, { memoryOf, remember, toldReport }: Remembering): Served {
  async function weigh(propertyId: string, tacticId: string): Promise<WeighedRequest> {
    const { findings, property } = await toldReport(propertyId);
    const snapshot = await parts.repository.read('snapshots', propertyId);
    if (snapshot === null) throw notKept(propertyId);
    const today = dayIn(property.timeZone, parts.now());
    const [memory, settings] = [await memoryOf(propertyId), await settingsOf(parts, propertyId)];
    return weighTactic(tacticId, { findings, snapshot, memory, settings, today });
  }

  return {
    weighTactic: ({ propertyId, tacticId }) => weigh(propertyId, tacticId),

    keepRequest: ({ propertyId, ...request }) =>
      remember(propertyId, (memory, askedOn) =>
        keepRequest(memory, { propertyId, ...request, askedOn, state: 'parked' }),
      ),

    answerRequest: ({ propertyId, requestId, ...answer }) =>
      remember(propertyId, (memory) => answerRequest(memory, requestId, answer)),

    async takeRequest({ propertyId, requestId, ...terms }) {
      const request = (await memoryOf(propertyId)).requests?.find(({ id }) => id === requestId);
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
