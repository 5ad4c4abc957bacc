import type { Send } from '@/lib/messages/send';
import { openAhead } from '../page/open-ahead';
import { endFirstSightOfOthers } from './first-sight';

/** What the popup asks first. */
export function openPopupAhead(): Send {
  return openAhead('core', ({ propertyId }, ask) => {
    endFirstSightOfOthers(propertyId);
    return [ask('report', { propertyId }), ask('memory', { propertyId })];
  });
}
