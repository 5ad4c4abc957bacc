import type { SendRequest } from '@/lib/messages/send-request';
import type { RequestName, RequestOf } from '@/lib/messages/protocol';
import type { Replies } from '@/lib/messages/replies';
import type { ReplyWith } from '@/lib/messages/reply';
import type { Send } from '@/lib/messages/send';
import { openSession, type Opening, type Session } from './session';

/**
 * Sends what a page asks first while the page itself is still being loaded: both together take as long as the longer of them.
 * The page then asks as ever. What comes back carries its first questions to what was sent already, each once; as soon as it
 * asks anything else it has opened, and what was sent ahead may be out of date.
 *
 * @param further what the page asks once it knows its property
 */
export function askAhead(
  send: Send,
  opening: Omit<Opening, 'ask'>,
  further: (session: Session, ask: SendRequest) => readonly Promise<unknown>[],
): Send {
  const sent = new Map<string, Promise<unknown>>();
  const keyOf = (name: RequestName, request: unknown) => `${name} ${JSON.stringify(request)}`;

  const ask: SendRequest = async <Name extends RequestName>(name: Name, request: RequestOf<Name>) => {
    const answer = send(name, request);
    sent.set(keyOf(name, request), answer);
    const reply = (await answer) as ReplyWith<Replies[Name]> | undefined;
    if (reply?.ok === true) return reply.value;
    throw new Error(`"${name}" was not answered.`);
  };
  const askAll = async () => {
    const session = await openSession({ ...opening, ask });
    if (session !== null) await Promise.all(further(session, ask));
  };
  // Whatever fails here is the answer to the page's own question as well, which tells it.
  askAll().catch(() => undefined);

  return (name, request) => {
    const key = keyOf(name, request);
    const answer = sent.get(key);
    if (answer === undefined) sent.clear();
    else sent.delete(key);
    return answer ?? send(name, request);
  };
}
