import * as z from 'zod/mini';
import { Day } from './day';
import { MetricId } from './metric';
import { Period } from './period';
import { SetupChange } from './property-setup';
import { MeasuredSeries } from './series';
import { SetAsidePlaces } from './set-aside-places';

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
  where: SetAsidePlaces,
  /** What was taken out of each total, from its first day to its last. */
  totals: z.partialRecord(MetricId, MeasuredSeries),
  /** Of a key event: what changed, and whether all its days are set aside, or only those before the change. */
  change: z.optional(SetupChange),
  isCut: z.optional(z.literal(true)),
});
export type SetAside = z.infer<typeof SetAside>;

/** Where automated visits come in, '' for nowhere in particular, and since when. */
export interface AutomatedSince {
  readonly channel: string;
  readonly since: Day;
}

/** The id of automated visits: the same from reading to reading, save for the day, which a later one may know better. */
export const automatedId = ({ channel, since }: AutomatedSince): string => `automated:${channel}:${since}`;

/**
 * What such an id says; null for any other text.
 *
 * @example readAutomatedId('automated:Direct:2025-09-15') // { channel: 'Direct', since: '2025-09-15' }
 */
export function readAutomatedId(id: string): AutomatedSince | null {
  const [, channel, day] = /^automated:(.*):([^:]+)$/.exec(id) ?? [];
  const since = Day.safeParse(day).data;
  return channel === undefined || since === undefined ? null : { channel, since };
}
