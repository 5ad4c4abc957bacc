import * as z from 'zod/mini';
import { Language } from './settings';

export const Way = z.enum(['eml', 'download', 'clipboard', 'gmail', 'outlook', 'smtp', 'folder']);
export type Way = z.infer<typeof Way>;

/** Proof that a draft was delivered. One a key: a second delivery of the same finds the first. */
export const Receipt = z.object({
  /** `property|kind|from|to|edition`. */
  key: z.string(),
  way: Way,
  language: Language,
  /** Instant, ISO 8601. */
  at: z.string(),
  /** Where it went: a file name, an address. */
  to: z.string(),
});
export type Receipt = z.infer<typeof Receipt>;
