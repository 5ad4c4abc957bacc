import { PlateauError } from '@/lib/model/failure';
import { replySchema, sendMessage } from './messenger';
import type { Replies, RequestName, RequestOf } from './protocol';

/**
 * Asks the background, from any page of the extension.
 *
 * @throws PlateauError with the background's code, details and retry hint
 * @example const report = await ask('report', { propertyId: '123456' });
 */
export async function ask<Name extends RequestName>(name: Name, request: RequestOf<Name>): Promise<Replies[Name]> {
  const reply = replySchema<Name>().safeParse(await answerTo(name, request));
  if (!reply.success)
    throw new PlateauError('unexpected', `The background did not answer "${name}".`, { retry: { when: 'now' } });
  if (reply.data.ok) return reply.data.value;
  const { code, message, retry, details } = reply.data.failure;
  throw new PlateauError(code, message, { retry, details });
}

async function answerTo(name: RequestName, request: unknown): Promise<unknown> {
  try {
    return await sendMessage('ask', { name, request });
  } catch (cause) {
    throw new PlateauError('unexpected', 'The background could not be reached.', { cause, retry: { when: 'now' } });
  }
}
