import * as z from 'zod/mini';
import type { FailureCode, FailureRecord } from './failure';

/**
 * A failure as read back from a message or from storage. Any code is let through: one written by
 * another version of Plateau is still worth showing, and language has words for unknown codes.
 */
export const FailureRecordSchema: z.ZodMiniType<FailureRecord> = z.object({
  code: z.custom<FailureCode>((value) => typeof value === 'string'),
  message: z.string(),
  retry: z.discriminatedUnion('when', [
    z.object({ when: z.literal('now') }),
    z.object({ when: z.literal('later'), at: z.exactOptional(z.string()) }),
    z.object({ when: z.literal('after-action') }),
    z.object({ when: z.literal('never') }),
  ]),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
});
