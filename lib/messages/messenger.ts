import { defineExtensionMessaging } from '@webext-core/messaging';
import * as z from 'zod/mini';
import { FailureRecordSchema } from '@/lib/model/failure-record';
import type { Replies, RequestName } from './protocol';

/** Every request travels in one kind of envelope, so that there is one listener and one check. */
interface ProtocolMap {
  ask(envelope: { name: RequestName; request: unknown }): unknown;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();

/** What comes back. The value is our own background's and is trusted; that it is a reply at all is checked. */
export function replySchema<Name extends RequestName>() {
  return z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value: z.custom<Replies[Name]>() }),
    z.object({ ok: z.literal(false), failure: FailureRecordSchema }),
  ]);
}
