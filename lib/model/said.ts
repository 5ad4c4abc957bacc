import * as z from 'zod/mini';
import { Day } from './day';
import { Diagnosis, SeriesEvent } from './diagnosis';
import { MetricId } from './metric';

/** What of a reading is said, and stood by. */
const Statement = z.pick(Diagnosis, {
  verdict: true,
  monthlyGrowth: true,
  since: true,
  sinceRange: true,
  turn: true,
  margin: true,
});
export type Statement = z.infer<typeof Statement>;

/** What was said of a vital sign, from the day on which it was first said: it stands until the next one of the metric. */
export const Said = z.extend(Statement, {
  propertyId: z.string(),
  metric: MetricId,
  /** The day on which it was said, and the last one of the reading that it was said of. */
  on: Day,
  asOf: Day,
  /** By when it was said that it would be decided, of what was too early to tell. */
  knownBy: z.optional(Day),
});
export type Said = z.infer<typeof Said>;

/** A step of a vital sign's level that was seen: nobody is told more of it than its readings bear. */
export const StepSeen = z.object({
  propertyId: z.string(),
  metric: MetricId,
  /** The day that it was given first, and the size that the last reading gave it. */
  from: Day,
  size: z.number(),
  sizeRange: SeriesEvent.shape.sizeRange,
  /** Last days of the first and of the last reading that held it. */
  foundIn: Day,
  heldIn: Day,
  /** The day on which it was taken back: readings no longer hold it. */
  takenBackOn: z.optional(Day),
});
export type StepSeen = z.infer<typeof StepSeen>;
