import * as z from 'zod/mini';
import { ChannelDraft } from './channel';
import { Day } from './day';

const Hour = z.int().check(z.gte(0), z.lte(23));

/** A day of the month, its last one where a month is shorter; or the first day on which people work. */
export const MonthDay = z.union([z.literal('first-working-day'), z.int().check(z.gte(1), z.lte(31))]);
export type MonthDay = z.infer<typeof MonthDay>;

/** Where a report that comes by itself goes: kept in Plateau, or from there on to the person's own mail or Outlook drafts. */
export const ScheduledWay = z.enum(['plateau', 'gmail', 'outlook']);
export type ScheduledWay = z.infer<typeof ScheduledWay>;

/** The reports of one property that come by themselves. Days and hours are the property's own. */
export const ReportSchedule = z.object({
  /** Weekdays count from Monday = 1, as in ISO 8601. */
  weekly: z.object({ on: z.boolean(), weekday: z.int().check(z.gte(1), z.lte(7)), hour: Hour }),
  monthly: z.object({ on: z.boolean(), day: MonthDay, hour: Hour }),
  way: ScheduledWay,
  /** The person's own address, where the report leaves Plateau. */
  to: z.optional(z.string()),
  /** The drafts that are posted to the team's channel too, where one is connected. */
  channel: z.optional(z.array(ChannelDraft)),
  /** The first day on which reports come again. */
  resumesOn: z.optional(Day),
});
export type ReportSchedule = z.infer<typeof ReportSchedule>;

/** Google may still correct a Sunday until Wednesday: the first day on which a report is about the week that is over. */
const WEDNESDAY = 3;

export const USUAL_SCHEDULE: ReportSchedule = {
  weekly: { on: true, weekday: WEDNESDAY, hour: 7 },
  monthly: { on: true, day: 'first-working-day', hour: 7 },
  way: 'plateau',
};
