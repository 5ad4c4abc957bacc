import * as z from 'zod/mini';
import { type FailureRecord, PlateauError, recordOf } from '@/lib/model/failure';
import { FailureRecordSchema } from '@/lib/model/failure-record';

/** What comes back from another part of the extension: errors do not cross a message, their records do. */
export type ReplyWith<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: FailureRecord };

/** What a message carries. Chrome's drop what is undefined, and the answer would be taken for none. */
export type Carried = NonNullable<unknown> | null;

/** Does the work, and answers with what came of it. Never throws. */
export async function replyOf<Value extends Carried>(work: () => Promise<Value>): Promise<ReplyWith<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, failure: recordOf(error) };
  }
}

/**
 * The value of a reply. It comes from our own part and is trusted; that it is a reply at all is checked.
 *
 * @throws PlateauError what the other part failed with; `unexpected`, with the words of `none`, for what is no reply
 */
export function valueOf<Value>(answer: unknown, none: string): Value {
  const reply = z
    .discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), value: z.custom<Value>() }),
      z.object({ ok: z.literal(false), failure: FailureRecordSchema }),
    ])
    .safeParse(answer);
  if (!reply.success) throw new PlateauError('unexpected', none, { retry: { when: 'now' } });
  if (reply.data.ok) return reply.data.value;
  const { code, message, retry, details } = reply.data.failure;
  throw new PlateauError(code, message, { retry, details });
}
