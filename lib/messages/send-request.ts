import { PlateauError } from '@/lib/model/failure';
import { sendMessage } from './messenger';
import type { RequestName, RequestOf } from './protocol';
import type { Replies } from './replies';
import { valueOf } from './reply';

/**
 * Asks the background, from any page of the extension.
 *
 * @throws PlateauError with the background's code, details and retry hint
 * @example const report = await ask('report', { propertyId: '123456' });
 */
export async function ask<Name extends RequestName>(name: Name, request: RequestOf<Name>): Promise<Replies[Name]> {
  return valueOf<Replies[Name]>(await answerTo(name, request), `The background did not answer "${name}".`);
}

async function answerTo(name: RequestName, request: unknown): Promise<unknown> {
  try {
    return await sendMessage('ask', { name, request });
  } catch (cause) {
    throw new PlateauError('unexpected', 'The background could not be reached.', { cause, retry: { when: 'now' } });
  }
}
