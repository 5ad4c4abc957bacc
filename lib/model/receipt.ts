import * as z from 'zod/mini';
import { ChannelKind } from './channel';
import { Language } from './language';

export const Way = z.enum([
  'eml',
  'download',
  'clipboard',
  'gmail',
  'outlook',
  'smtp',
  'folder',
  'plateau',
  ...ChannelKind.options,
]);
export type Way = z.infer<typeof Way>;

/** The ways that lead into a person's own mailbox. */
export const MailWay = z.enum(['gmail', 'outlook']);
export type MailWay = z.infer<typeof MailWay>;

/** What became of a report that comes by itself: told, or passed over because a later one took its place. */
export const RunOutcome = z.enum(['done', 'skipped']);
export type RunOutcome = z.infer<typeof RunOutcome>;

/** Proof that a draft was delivered. One a key: a second delivery of the same finds the first. */
export const Receipt = z.object({
  /** `property|kind|from|to|edition`; `schedule` in place of the edition for what came by itself. */
  key: z.string(),
  way: Way,
  language: Language,
  /** Instant, ISO 8601. */
  at: z.string(),
  /** Where it went: a file name, an address, the name of a channel's service. */
  to: z.string(),
  /** Written before a sending, and taken away by its end: one that stays says that the end was never seen. */
  state: z.optional(z.literal('sending')),
  /** Of what came by itself alone. */
  outcome: z.optional(RunOutcome),
});
export type Receipt = z.infer<typeof Receipt>;
