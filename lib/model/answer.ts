import * as z from 'zod/mini';
import { Day } from './day';

/** What Google Analytics cannot see and only a person can say. */
export const PersonQuestion = z.enum([
  /** Sales that were closed in the period, where the site only makes enquiries. */
  'sales',
  /** Buyers of the period who answered "how did you hear of us?", and those of them who named another person. */
  'heard-answers',
  'heard-from-someone',
  /** Recipients of a mailing who can be reached with their consent, and those who left the list in the period. */
  'reachable-recipients',
  'unsubscribed',
  /** Share of the price that is left after buying and delivering, 0–1. */
  'margin-share',
  /** Hours that people really spent on something in the period. */
  'hours-spent',
  /** Names of the articles that the catalogue holds. */
  'catalogue',
]);
export type PersonQuestion = z.infer<typeof PersonQuestion>;

/** An answer that a person gave, for a period. Never guessed, and printed with the name of who gave it. */
export const PersonAnswer = z.object({
  id: z.string(),
  propertyId: z.string(),
  question: PersonQuestion,
  from: Day,
  to: Day,
  value: z.nullable(z.number()),
  /** For questions that are answered by a list. */
  items: z.optional(z.array(z.string())),
  /** What it is about, where that matters: a tactic's id for `hours-spent`. */
  about: z.optional(z.string()),
  givenBy: z.string(),
  givenOn: Day,
});
export type PersonAnswer = z.infer<typeof PersonAnswer>;
