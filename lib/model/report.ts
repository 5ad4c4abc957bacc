import * as z from 'zod/mini';
import { CalendarGap } from './calendar-gap';
import { Chart } from './chart';
import { CheckUp } from './check-up';
import { Day } from './day';
import { Diagnosis } from './diagnosis';
import { Finding } from './finding';
import { CameOf } from './foreseen';
import { HealthFlag } from './health';
import { MetricId } from './metric';
import { Period } from './period';
import { Property } from './property';
import { Estimate, Figure } from './quantity';
import { ReadingAccount } from './reading-account';
import { Advice, ExpectedEffect } from './recommendation';
import { SetAside } from './set-aside';
import { SourceKind } from './source-kind';

/** A figure beside the same days a year before. */
export const Compared = z.object({
  /** Null where the period holds nothing. */
  value: z.nullable(Figure),
  /** Null without a year of history, and where days of either year were lost. */
  yearBefore: z.nullable(Figure),
  /** The relative change on the year before, with what chance leaves open of it; absent where its noise is not known. */
  yearChange: z.optional(Estimate),
  /** The period just before it; null where days of either were lost. Of a month alone. */
  previous: z.optional(z.nullable(Figure)),
  /** What a target asks of it; absent without one. Of a month alone. */
  target: z.optional(Figure),
  /** Days of the period on which nothing could be counted; the value leaves them out. */
  lost: z.optional(z.number()),
  /** What the calendar gives it and not the same month a year before, or the month before; absent where that is nothing. */
  gaps: z.optional(z.object({ year: z.array(CalendarGap), preceding: z.array(CalendarGap) })),
  /** It rests on so few events that a change in percent would be chance. */
  isThin: z.optional(z.literal(true)),
});
export type Compared = z.infer<typeof Compared>;

/** A channel's part of a total, in a month and in the same month a year before. */
const ChannelPart = z.object({
  value: Figure,
  /** Null without a year of history, and where days of either month were lost. */
  yearBefore: z.nullable(Figure),
  /** The difference; null where there is no year before. */
  change: z.nullable(Figure),
  /** Whether it is more than the channel's own noise, among all that the letter of the month looks at (`toldOfMonth`). */
  isSure: z.boolean(),
});

/** What a channel brought in the last complete calendar month. */
export const ChannelMonth = z.object({
  /** Google's name of the channel, or what stands for all the smaller ones. */
  channel: z.string(),
  visits: ChannelPart,
  /** Null where the property has no conversion, and of fewer events than a rate can be told of. */
  conversion: z.nullable(ChannelPart),
  /** Of what the property lives on; null where that is its traffic. */
  outcome: z.nullable(ChannelPart),
});
export type ChannelMonth = z.infer<typeof ChannelMonth>;

/** A channel of which the last complete week is far from the eight before. */
export const WeekMove = z.object({
  channel: z.string(),
  /** What is counted: visits, orders or key events. */
  metric: MetricId,
  value: Figure,
  /** What its usual share would have brought of this week's whole. */
  usual: Figure,
});
export type WeekMove = z.infer<typeof WeekMove>;

/** One of the few figures that say how the property is: what it is, how it goes, since when. */
export const Vital = z.object({
  metric: MetricId,
  diagnosis: Diagnosis,
  /** What it grows by in a month of its present regime; null where no growth was estimated. */
  growth: z.nullable(Figure),
  /** The season that comes back in some weeks, of what the property lives on; absent without one. */
  seasonAhead: z.optional(z.object({ peak: Figure, peakShare: Figure, peakInDays: Figure })),
  /** Over the report's window; null when it holds nothing. */
  last: z.nullable(Figure),
  /** The same days 364 days earlier; null without a year of history, and where days of either year were lost. */
  yearBefore: z.nullable(Figure),
  /** Days of the window on which nothing could be counted; `last` leaves them out. */
  lost: z.optional(z.number()),
  /** The last complete calendar month at `asOf`, and the same month a year before; null where it holds nothing. */
  month: z.optional(Compared),
  /** The last complete week from Monday, beside the one 364 days earlier; the last complete quarter, beside last year's. */
  week: z.optional(Compared),
  quarter: z.optional(Compared),
  /** All that was read, of a history that is shorter than four weeks. */
  soFar: z.optional(Compared),
  /** Weekly values corrected for the seasons, with the present regime. */
  chart: Chart,
});
export type Vital = z.infer<typeof Vital>;

/** What was found over a document's own days, where they are not the last four weeks. */
const Over = z.object({
  period: Period,
  findings: z.array(Finding),
  /** Ids of `findings` of the report that these stand in place of. */
  instead: z.array(z.string()),
  /** What the advice may bring a month, on the volumes of these days, by its fingerprint. */
  effects: z.optional(z.array(z.object({ fingerprint: z.string(), effect: ExpectedEffect }))),
});
export type Over = z.infer<typeof Over>;

/** What was found out about one property on one day: what the popup shows and a draft is written from. */
export const Report = z.object({
  property: Property,
  source: SourceKind,
  asOf: Day,
  /** What all that is said here calls the last four weeks: `lastWindow`. */
  window: Period,
  collectedAt: z.string(),
  /** Traffic, conversion and revenue; key events where there is no shop. Most important first. */
  vitals: z.array(Vital),
  /** What is no vital sign's own course: `factsOf` gives both. */
  findings: z.array(Finding),
  /** Over the last complete calendar month and quarter, what `findings` says of the window; absent where they were not read whole. */
  over: z.optional(z.array(Over)),
  /** The channels of the last complete calendar month, what they bring most of first; absent where no channel is read by day. */
  channels: z.optional(z.array(ChannelMonth)),
  /** Channels whose last complete week is unusual, the most unusual first. */
  weekMoves: z.optional(z.array(WeekMove)),
  /** What is expected of the month that has just begun, and what came of what was foreseen before. */
  foreseen: z.optional(z.object({ period: Period, expected: Figure })),
  cameOf: z.optional(z.array(CameOf)),
  advice: Advice,
  health: z.array(HealthFlag),
  /** What was read of files, and what was left out of them. */
  reading: z.optional(ReadingAccount),
  /** What Google shows and no figure here holds, where there is such. */
  setAside: z.optional(z.array(SetAside)),
  /** What would be set aside and is not, because the person said that it belongs: ids of `SetAside`. */
  belonging: z.optional(z.array(z.string())),
  notMeasured: z.array(MetricId),
  /** How the property measures; absent from what was kept before that was looked at. */
  checkUp: z.optional(CheckUp),
});
export type Report = z.infer<typeof Report>;
