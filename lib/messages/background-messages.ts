import * as z from 'zod/mini';
import { type FailureRecord, PlateauError, recordOf } from '@/lib/model/failure';
import { onMessage } from './messenger';
import { type RequestName, type RequestOf, REQUESTS } from './protocol';
import type { Replies, Reply } from './replies';
import { replyOf } from './reply';

/** What the background does for each request. */
export type Handlers = { readonly [Name in RequestName]: (request: RequestOf<Name>) => Promise<Replies[Name]> };

export interface Sender {
  readonly id?: string;
  readonly url?: string;
}

const Envelope = z.object({
  name: z.custom<RequestName>((value) => typeof value === 'string' && Object.hasOwn(REQUESTS, value)),
  request: z.unknown(),
});
type Schemas = { readonly [Name in RequestName]: z.ZodMiniType<RequestOf<Name>> };
const SCHEMAS: Schemas = REQUESTS;

/** Starts answering the extension's pages. Nobody else is answered: no other extension, no web page. */
export function answerPages(handlers: Handlers, isOwnPage: (sender: Sender) => boolean): void {
  onMessage('ask', ({ data, sender }) => answerOne(handlers, data, isOwnPage(sender)));
}

/** One request, parsed before anything is done with it. Never throws: errors do not cross a message. */
export async function answerOne(handlers: Handlers, data: unknown, fromOwnPage: boolean): Promise<Reply<RequestName>> {
  if (!fromOwnPage) return refused('The sender is not a page of the extension.');
  const envelope = Envelope.safeParse(data);
  if (!envelope.success) return refused('The request is not one that Plateau knows.');
  return answer(handlers, envelope.data.name, envelope.data.request);
}

async function answer<Name extends RequestName>(handlers: Handlers, name: Name, data: unknown): Promise<Reply<Name>> {
  const request = SCHEMAS[name].safeParse(data);
  if (!request.success) {
    const path = request.error.issues[0]?.path.join('.') ?? '';
    return refused(`The request "${name}" is not well formed${path && ` at ${path}`}.`, { field: path });
  }
  return replyOf(() => handlers[name](request.data));
}

function refused(message: string, details: Record<string, string> = {}): { ok: false; failure: FailureRecord } {
  return { ok: false, failure: recordOf(new PlateauError('bad-input', message, { details })) };
}
