import * as z from 'zod/mini';
import { Day } from './day';

/** A tactic that somebody shouted ("abandoned carts, today!"): kept, weighed, and answered, never simply done. */
export const TacticRequest = z.object({
  id: z.string(),
  propertyId: z.string(),
  text: z.string(),
  askedBy: z.string(),
  askedOn: Day,
  /** The tactic of the playbook that it amounts to; null where there is none. */
  tacticId: z.nullable(z.string()),
  objective: z.string(),
  state: z.enum(['parked', 'taken', 'declined']),
  /** Why it was declined, and the day to look again. */
  reason: z.optional(z.string()),
  revisitOn: z.optional(Day),
});
export type TacticRequest = z.infer<typeof TacticRequest>;

/** A request is kept as parked from the moment it is shouted: only a reason makes that an answer. */
export function isAnswered({ state, reason }: TacticRequest): boolean {
  return state !== 'parked' || reason !== undefined;
}
