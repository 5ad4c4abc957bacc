import { Refused, refusedBy } from '@/lib/collect/rest/refused';
import { PlateauError } from '@/lib/model/failure';
import { mailFailure, mailRefusal } from './mail-failure';
import type { MailRoute } from './mail-route';

export interface MailAccess {
  /** A token that is thought to be good for the route's scope. */
  token(): Promise<string>;
  /** A new one, after the last was refused. Without it, a refused token ends the sending. */
  renew?(): Promise<string>;
  readonly fetch?: typeof fetch;
  readonly now: () => Date;
  readonly timeout?: number;
  /** Milliseconds before another attempt, where the mailbox does not say. */
  readonly pause?: () => number;
}

const TIMEOUT = 60_000;
/** A worker that waits longer than this for nothing is stopped by the browser. */
const LONGEST_WAIT = 20_000;
const PAUSE = 2000;
const UNAUTHENTICATED = 401;
/** New attempts, and only after an answer that proves that nothing was taken. */
const ATTEMPTS = { quota: 2, token: 1 } as const;

/**
 * Puts a message into a mailbox, once: only a refusal that proves that nothing was taken is tried again.
 *
 * @param mime as `mimeMessage(email, 'mailbox')` writes it
 * @returns where the person sees it
 * @throws PlateauError `mail-unclear` when the message may have left; any other code when nothing did
 */
export async function sendMail(route: MailRoute, mime: string, access: MailAccess): Promise<string> {
  // MIME messages are ASCII: a character is a byte.
  if (mime.length > route.mostBytes)
    throw new PlateauError('mail-too-large', `The message has ${mime.length} bytes.`, {
      retry: { when: 'after-action' },
      details: { bytes: mime.length, most: route.mostBytes },
    });
  const { url, contentType, body } = route.request(mime);
  const token = await access.token();
  await knock(url, access);
  const answer = await post(url, { body, contentType, token }, access);
  return route.seenAt(answer);
}

/**
 * Asks the host for anything at all, before the message goes: a network that is down shows here, where it is certain
 * that nothing left, instead of halfway through the sending.
 */
async function knock(url: string, access: MailAccess): Promise<void> {
  try {
    await ask(access, new URL('/', url), { method: 'HEAD' });
  } catch {
    // The cause stays out: it may hold on to a request.
    throw new PlateauError('mail-offline', 'The mailbox could not be reached.', {
      retry: { when: 'now' },
    });
  }
}

function ask({ fetch: send = fetch, timeout = TIMEOUT }: MailAccess, url: URL | string, init: RequestInit) {
  return send(url, { ...init, cache: 'no-store', credentials: 'omit', signal: AbortSignal.timeout(timeout) });
}

interface Post {
  readonly body: string;
  readonly contentType: string;
  readonly token: string;
}

async function post(url: string, letter: Post, access: MailAccess): Promise<unknown> {
  const spent = { quota: 0, token: 0 };
  let { token } = letter;
  for (;;)
    try {
      return await attempt(url, { ...letter, token }, access);
    } catch (error) {
      const failure = failureOf(error, access.now());
      const cause = mendedByTrying(failure, access.renew !== undefined);
      if (cause === null) throw failure;
      const wait = cause === 'quota' ? waitFor(failure, access) : 0;
      spent[cause] += 1;
      if (wait > LONGEST_WAIT || spent[cause] > ATTEMPTS[cause]) throw failure;
      await new Promise((resolve) => setTimeout(resolve, wait));
      if (cause === 'token') token = (await access.renew?.()) ?? token;
    }
}

async function attempt(url: string, { body, contentType, token }: Post, access: MailAccess): Promise<unknown> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': contentType };
  const response = await ask(access, url, { method: 'POST', body, headers });
  if (!response.ok) throw await refusedBy(response);
  return jsonOf(await response.text());
}

/** A right that was never given stays missing with a new token; only a token that ran out is worth one. */
function mendedByTrying({ code, details }: PlateauError, canRenew: boolean): keyof typeof ATTEMPTS | null {
  if (code === 'mail-quota') return 'quota';
  return canRenew && details['status'] === UNAUTHENTICATED ? 'token' : null;
}

function failureOf(error: unknown, now: Date): PlateauError {
  if (error instanceof PlateauError) return error;
  if (error instanceof Refused) {
    const { status, headers, data } = error;
    return mailFailure(mailRefusal(status, data, headers.get('retry-after'), now));
  }
  return new PlateauError('mail-unclear', 'The mailbox did not answer to the end.', {
    retry: { when: 'after-action' },
  });
}

function waitFor({ retry }: PlateauError, { now, pause }: MailAccess): number {
  if (retry.when !== 'later' || retry.at === undefined) return pause?.() ?? PAUSE;
  return Math.max(0, Date.parse(retry.at) - now().getTime());
}

/** A mailbox that said yes took the message, whatever else it said. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
