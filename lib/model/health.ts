import * as z from 'zod/mini';
import { DimensionId } from './dimension';
import { GoogleChange } from './google-change';
import { HourRange } from './hour';
import { MetricId } from './metric';
import { Period } from './period';
import { SetupChange } from './property-setup';
import { SetAsidePlaces } from './set-aside-places';

/** What may be wrong with the data themselves; stands before any sentence about behaviour. */
export const HealthCode = z.enum([
  /** `share` is what was read of all events. */
  'sampled',
  'thresholded',
  'other-row',
  /** Rows under no day, as Google's "(other)": `share` of the figures is in none that is told by day. */
  'without-day',
  'restricted',
  /** Google does not let the fields of a question stand in one report: that cut is missing, and nothing else. */
  'refused',
  /** Google gives no whole data of the days of `period`: they are missing, never zero. */
  'truncated',
  'empty',
  'no-key-events',
  'no-ecommerce',
  'not-measured',
  'not-set-share',
  'unassigned-share',
  /** Paid visits fell and direct ones rose in the same weeks by similar sums: compatible with links that lost their tags. */
  'tagging-suspect',
  'short-history',
  'gap',
  'stale',
  /** No visit was counted from one hour to another: `hours`. */
  'hours-lost',
  /** An imported file does not say its currency. */
  'currency-assumed',
  /** Its amounts bear a sign that several currencies share. */
  'dollar-assumed',
  'yen-assumed',
  'krona-assumed',
  /** A file counts active users alone: they stand for visitors. */
  'active-users',
  /** The rows of a file do not come to what its own total row says; `share` is what they hold of it. `block`: not told. */
  'rows-short',
  /** A part is more than its whole, as orders than visits: the first and the second metric. They are not told. */
  'impossible',
  /** Amounts per order lie so far from the usual ones that they are in another unit. They are not told. */
  'odd-amounts',
  /** Google gives other figures of days that were read before: `before` and `after`. The new ones are told. */
  'restated',
  /** Google gives nothing any more of days that had figures: those that were read before are kept. */
  'taken-back',
  /** The segments of a dimension do not add up to the total of the same days; `share` is how far they are apart. */
  'parts-differ',
  /** The segments are so far from the total that nothing may be worked out from them: they are left out. */
  'parts-left-out',
  /** Sessions fell while purchases held, from one day on: compatible with a change of consent, not of behaviour. */
  'consent-suspect',
  /** Google changed on a known day what it counts, or how it calls it: `change`; `period` begins there. */
  'channel-reclassified',
  /** An event counts as key since a day, or no longer: key events are told without it. `before` and `after` are what is left. */
  'key-event-marked',
  'key-event-taken-off',
  /** An event counts once in a visit and counted each time before, or the other way: it is told as if each time. */
  'key-event-recounted',
  /** The same, where nothing else counts or no day tells the events apart: key events are told since then only. */
  'key-events-since',
  /** A setting of the property is not what it was: `change`. */
  'setting-changed',
  /**
   * Visits that no person seems to have made are in no figure: `before` is what Google shows, `after` what is told, over the
   * last four weeks where they go on, over all their days where they have ended; `share` is what was set aside of it.
   */
  'automated-visits',
  /** Read from the BigQuery export: nothing modelled, nothing withheld, persons counted by device. */
  'raw-export',
  /** The export does not say which events are key, and none is named that ever happened. */
  'key-events-unnamed',
  /** The reports of Google Analytics have these metrics and the export does not. */
  'not-exported',
]);
export type HealthCode = z.infer<typeof HealthCode>;

export const HealthFlag = z.object({
  code: HealthCode,
  /** `block`: no advice may rest on it · `warn`: said beside every figure it touches · `note`: said once. */
  severity: z.enum(['block', 'warn', 'note']),
  metrics: z.array(MetricId),
  dimensions: z.array(DimensionId),
  period: z.optional(Period),
  /** Days of the period that are touched, where not all of them are. */
  days: z.optional(z.number()),
  /** From when to when, where it is known to the hour. */
  hours: z.optional(HourRange),
  /** Share of the whole that is touched, 0–1, where it can be told; of a sample what was read. */
  share: z.optional(z.number()),
  /** The first metric, over the days that are touched, as it was told before and as it is now. */
  before: z.optional(z.number()),
  after: z.optional(z.number()),
  currency: z.optional(z.string()),
  /** What Google changed. */
  google: z.optional(GoogleChange),
  /** What changed in the setup of the property. */
  change: z.optional(SetupChange),
  /** How often the event of a change came in as many days before it and since. */
  came: z.optional(z.object({ before: z.number(), after: z.number() })),
  /** Whether breakdowns are told without the event too. */
  isByParts: z.optional(z.boolean()),
  /** Whether what is left did what it does at other times. */
  isSteady: z.optional(z.boolean()),
  /** The values under which what is touched stands in Google Analytics. */
  where: z.optional(SetAsidePlaces),
  /** The id of what was set aside. */
  setAside: z.optional(z.string()),
});
export type HealthFlag = z.infer<typeof HealthFlag>;
