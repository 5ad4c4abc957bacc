import * as z from 'zod/mini';
import { Day } from './day';
import type { LeftOut } from './recommendation';

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

/** What is proposed to do with a request. */
export type RequestSuggestion = 'take' | 'park' | 'decline';

/** Why a request is to be taken, parked or declined; reasons that leave out advice count here too. */
export type RequestReason =
  /** A fact of this property calls for it, and there is time. */
  | 'called-for'
  /** No figure of this property calls for it. */
  | 'no-evidence'
  /** Nothing of the playbook: whoever asks says which objective it serves. */
  | 'no-tactic'
  /** It may mean several tactics: whoever asks says which. */
  | 'several-tactics'
  /** The property does not measure what it would have to be judged by (`lacks`). */
  | 'not-measured-here'
  | Exclude<LeftOut['reason'], 'enough-already' | 'already-said' | 'no-room'>;
