import { PlateauError } from '@/lib/model/failure';
import { sendMessage } from './messenger';
import type { RequestName, RequestOf } from './protocol';

/** Carries a request to the background, and back what it answers, as it comes. */
export type Send = <Name extends RequestName>(name: Name, request: RequestOf<Name>) => Promise<unknown>;

/** @throws PlateauError `unexpected` where the background cannot be reached */
export const send: Send = async (name, request) => {
  try {
    return await sendMessage('ask', { name, request });
  } catch (cause) {
    throw new PlateauError('unexpected', 'The background could not be reached.', { cause, retry: { when: 'now' } });
  }
};
