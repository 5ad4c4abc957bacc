import * as z from 'zod/mini';
import { DimensionId } from './dimension';
import { MetricId } from './metric';
import { Period } from './period';
import { SetupChange } from './property-setup';
import { MeasuredSeries } from './series';

/** Why figures that Google shows are not compared with others. */
export const SetAsideKind = z.enum([
  /** Visits that no person made. */
  'automated',
  /** Visits on a host that carries the property's tag and is not its site: a test version, a copy. */
  'other-hosts',
  /** Key events of an event that counts as key on some of the days only, or is not counted alike on all of them. */
  'key-event',
]);
export type SetAsideKind = z.infer<typeof SetAsideKind>;

/**
 * What was taken out of a snapshot before anything was worked out from it. Together with what is left, it comes to what
 * Google shows.
 */
export const SetAside = z.object({
  /** Under which a person may say that it belongs to the property after all. */
  id: z.string(),
  kind: SetAsideKind,
  /** First and last day on which anything was set aside. */
  period: Period,
  /** The values under which it stands in Google Analytics. */
  where: z.array(z.object({ dimension: DimensionId, values: z.array(z.string()) })),
  /** What was taken out of each total, over the days of the total. */
  totals: z.partialRecord(MetricId, MeasuredSeries),
  /** Of a key event: what changed, and whether all its days are set aside, or only those before the change. */
  change: z.optional(SetupChange),
  isCut: z.optional(z.literal(true)),
});
export type SetAside = z.infer<typeof SetAside>;
