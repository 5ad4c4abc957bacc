import { Refused, refusedBy } from '@/lib/collect/rest/refused';
import { PlateauError } from '@/lib/model/failure';
import type { ChannelAddress } from './channel-address';
import { channelFailure } from './channel-failure';

export interface Posting {
  readonly fetch?: typeof fetch;
  readonly now: () => Date;
  readonly timeout?: number;
}

const TIMEOUT = 30_000;
/** What a message without content is answered with by a webhook that would take one. */
const EMPTY = 400;

/**
 * Posts a message into a channel, once and without trying again: what may be repeated is repeated by whoever keeps the
 * receipt. No address, and no word of the message, is in what it throws.
 *
 * @param body - as `messageFor` writes it
 * @throws PlateauError `channel-unclear` when the message may have been posted; any other code when it was not
 */
export async function postMessage({ url }: Pick<ChannelAddress, 'url'>, body: string, posting: Posting): Promise<void> {
  await knock(url, posting);
  await post(url, body, posting);
}

/**
 * Asks for nothing, so that nothing is posted: an empty message is refused by a webhook that is there, and otherwise by one
 * that is not. A workflow of Teams would start with anything: of it only the host is asked.
 *
 * @throws PlateauError `channel-gone` where the webhook is no more; `channel-offline` where its host does not answer
 */
export async function tryAddress({ kind, url }: ChannelAddress, posting: Posting): Promise<void> {
  await knock(url, posting);
  if (kind === 'teams') return;
  try {
    await post(url, '{}', posting);
  } catch (error) {
    if (!(error instanceof PlateauError && error.details['status'] === EMPTY)) throw error;
  }
}

/** A network that is down shows here, where it is certain that nothing was posted. */
async function knock(url: string, posting: Posting): Promise<void> {
  try {
    await ask(new URL('/', url), { method: 'HEAD' }, posting);
  } catch {
    throw new PlateauError('channel-offline', 'The host of the webhook could not be reached.', {
      retry: { when: 'later' },
    });
  }
}

async function post(url: string, body: string, posting: Posting): Promise<void> {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  let response: Response;
  try {
    response = await ask(url, { method: 'POST', body, headers }, posting);
  } catch {
    // The cause stays out: it may hold on to the request.
    throw new PlateauError('channel-unclear', 'The webhook did not answer.', { retry: { when: 'after-action' } });
  }
  // An answer that leads elsewhere is not followed: the address would go there too.
  if (response.type === 'opaqueredirect') throw channelFailure(new Refused(302, new Headers(), ''), posting.now());
  if (!response.ok) throw channelFailure(await refusedBy(response), posting.now());
  // What it says of a message that it took is of no use, and is not waited for.
  await response.body?.cancel();
}

function ask(url: URL | string, init: RequestInit, { fetch: send = fetch, timeout = TIMEOUT }: Posting) {
  return send(url, {
    ...init,
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(timeout),
  });
}
