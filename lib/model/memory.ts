import * as z from 'zod/mini';
import { ActionNote } from './action-note';
import { PersonAnswer } from './answer';
import { Day } from './day';
import { Foreseen } from './foreseen';
import { PreFlight } from './pre-flight';
import { MeasurementPlan } from './recommendation';
import { TacticRequest } from './request';
import { Said, StepSeen } from './said';

export const AdviceState = z.enum(['proposed', 'accepted', 'doing', 'done', 'refused', 'resolved']);
export type AdviceState = z.infer<typeof AdviceState>;

/** One piece of advice over its whole life, from the first time that it was said. */
export const MemoryEntry = z.object({
  fingerprint: z.string(),
  propertyId: z.string(),
  tacticId: z.string(),
  findingId: z.string(),
  state: AdviceState,
  firstSaidOn: Day,
  lastSaidOn: Day,
  timesSaid: z.number(),
  /** The size of the fact when it was last said, in the finding's unit: new evidence is a change of it. */
  lastSize: z.nullable(z.number()),
  /** When it was said the time before, and how large the fact then was. */
  previous: z.optional(z.object({ saidOn: Day, size: z.nullable(z.number()) })),
  refusal: z.optional(z.object({ on: Day, reason: z.string(), revisitOn: Day })),
  resolvedOn: z.optional(Day),
});
export type MemoryEntry = z.infer<typeof MemoryEntry>;

/** Advice that was accepted and is being carried out: a line of the checklist. */
export const Action = z.object({
  id: z.string(),
  propertyId: z.string(),
  fingerprint: z.string(),
  tacticId: z.string(),
  /** What it is called, in the words of whoever asked for it, where it is no tactic of the playbook. */
  title: z.optional(z.string()),
  objective: z.string(),
  strategy: z.string(),
  state: z.enum(['to-do', 'doing', 'done', 'dropped']),
  owner: z.string(),
  deputy: z.string(),
  due: z.nullable(Day),
  doneWhen: z.string(),
  acceptedOn: Day,
  movedOn: Day,
  /** Why it is late or was dropped, in the person's words. */
  reason: z.optional(z.string()),
  /** The day on which it was begun, where that was told. */
  startedOn: z.optional(Day),
  doneOn: z.nullable(Day),
  weeklyHours: z.number(),
  setUpHours: z.number(),
  departments: z.array(z.string()),
  /** The day on which they were told. */
  toldOn: z.optional(Day),
  /** Where to look in Google Analytics; null for what did not come from there. */
  link: z.nullable(z.string()),
  /** What of it stands on the charts of Google Analytics, where the person wanted that. */
  note: z.optional(ActionNote),
  /** Fixed at acceptance, never changed after. */
  measurement: MeasurementPlan,
});
export type Action = z.infer<typeof Action>;

/** What a person did or met on a date: a campaign, a price, a closure. Explains breaks. */
export const Annotation = z.object({
  id: z.string(),
  propertyId: z.string(),
  from: Day,
  to: z.optional(Day),
  text: z.string(),
});
export type Annotation = z.infer<typeof Annotation>;

/** A fact that was told, so that it is not told as news month after month. */
export const FactTold = z.object({
  propertyId: z.string(),
  findingId: z.string(),
  /** Day on which it was news, and the last one on which it still was a fact. */
  newsOn: Day,
  lastOn: Day,
  /** Its size when it was news. */
  lastSize: z.nullable(z.number()),
});
export type FactTold = z.infer<typeof FactTold>;

/** What was said and done about a property so far. */
export const Memory = z.object({
  entries: z.array(MemoryEntry),
  actions: z.array(Action),
  annotations: z.array(Annotation),
  answers: z.optional(z.array(PersonAnswer)),
  requests: z.optional(z.array(TacticRequest)),
  preFlights: z.optional(z.array(PreFlight)),
  facts: z.optional(z.array(FactTold)),
  /** What was said of the vital signs, oldest first: only what changed it. */
  said: z.optional(z.array(Said)),
  /** Steps of their level, as far as readings held them. */
  steps: z.optional(z.array(StepSeen)),
  /** What was foreseen of the property, oldest first. */
  foreseen: z.optional(z.array(Foreseen)),
});
export type Memory = z.infer<typeof Memory>;

export const EMPTY_MEMORY: Memory = { entries: [], actions: [], annotations: [] };
