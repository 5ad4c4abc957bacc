import * as z from 'zod/mini';
import { Day } from './day';
import { ReportSchedule } from './schedule';

export const Language = z.enum(['fr', 'en']);
export type Language = z.infer<typeof Language>;

/**
 * What the amount of a target can mean: the last month taken twelve times, the last twelve months together, or all
 * months from the start together.
 */
export const TargetReading = z.enum(['runRate', 'lastTwelveMonths', 'cumulative']);
export type TargetReading = z.infer<typeof TargetReading>;

/** "From 3 M€ to 10 M€ in 24 months": a yearly figure to be reached. */
export const Target = z.object({
  metric: z.string(),
  /** Value of the twelve months before `startsOn`. */
  from: z.number(),
  to: z.number(),
  months: z.number(),
  startsOn: Day,
  /** The reading that was agreed on; none before somebody has decided. */
  reading: z.optional(TargetReading),
});
export type Target = z.infer<typeof Target>;

/** What a person sets for one property. */
export const PropertySettings = z.object({
  language: Language,
  /** Growth a month that still counts as none, when no target says otherwise. */
  margin: z.number(),
  target: z.nullable(Target),
  /** Hours a week that the person has for new work. */
  weeklyHours: z.number(),
  author: z.string(),
  boss: z.string(),
  /** Whom a draft in one's own mailbox is addressed to, where the person says so. */
  bossAddress: z.optional(z.string()),
  /** ISO 3166 country whose retail days apply. */
  country: z.string(),
  /** Those who take part, and the last day of whoever leaves. */
  people: z.optional(z.array(z.object({ name: z.string(), leavesOn: z.optional(Day) }))),
  /** Names of campaigns that send themselves; told from others by these words when they stand in the name. */
  automationWords: z.optional(z.array(z.string())),
  /** Google's industry category, where the person names another than Google does. */
  industry: z.optional(z.string()),
  /** The reports that come by themselves, where they are not to come as usual. */
  schedule: z.optional(ReportSchedule),
});
export type PropertySettings = z.infer<typeof PropertySettings>;

export const DEFAULT_SETTINGS: PropertySettings = {
  language: 'fr',
  margin: 0.01,
  target: null,
  weeklyHours: 8,
  author: '',
  boss: '',
  country: 'FR',
};
