import * as z from 'zod/mini';
import { Day } from './day';
import { Period } from './period';
import { Estimate } from './quantity';

export const Verdict = z.enum(['growing', 'stagnating', 'declining', 'inconclusive']);
export type Verdict = z.infer<typeof Verdict>;

/** Something that happened to a series on a date, apart from its trend. */
export const SeriesEvent = z.object({
  kind: z.enum(['level-shift', 'outage', 'spike', 'dip']),
  from: Day,
  /** Last day; absent for a level shift, which lasts, and for an outage that is still open. */
  to: z.optional(Day),
  /** True for an outage in which something was still counted: measurement is at fault, and has not stopped. */
  partial: z.optional(z.literal(true)),
  /** Relative size: −0.3 for thirty per cent less than expected. */
  size: z.optional(z.number()),
  /** Of a level shift, the 90% interval of its size. Absent from what was kept before it was asked. */
  sizeRange: z.optional(z.object({ low: z.number(), high: z.number() })),
});
export type SeriesEvent = z.infer<typeof SeriesEvent>;

/** What the growth was adjusted for, and what held the judgement back. */
export const DiagnosisNote = z.object({
  code: z.enum([
    'adjusted-week',
    'adjusted-year',
    'adjusted-retail-days',
    'closed-weekdays',
    'gaps-filled',
    'too-short',
    'too-few',
    'constant',
    'all-zero',
    'no-data',
    'open-outage',
    'open-partial-outage',
    'smallest-visible-trend',
    'weeks-still-needed',
    'negative-values',
    'one-season-only',
    'history-bounded',
    /** The reading alone would say something else: what was said before stands. */
    'stood-by',
  ]),
  /** Its size, where it has one (growth a month, weeks, days). */
  value: z.optional(z.number()),
});
export type DiagnosisNote = z.infer<typeof DiagnosisNote>;

/** What a series did beyond its present regime. */
export const LongView = z.object({
  /** First day of the history that the trend is read from: three years at most. */
  from: Day,
  verdict: Verdict,
  /** Mean growth a month since then, steps and turns within it included. */
  monthlyGrowth: Estimate,
  /** The last 52 weeks beside the 52 before, as a relative change; null where there are not two years. */
  yearOnYear: z.nullable(Estimate),
  /** Days with an answer: of the history, and of the last two years of 52 weeks. */
  daysObserved: z.object({ history: z.number(), twoYears: z.number() }),
});
export type LongView = z.infer<typeof LongView>;

/** That growth changed, which is known a season before a plateau can be proven. */
export const Turn = z.object({
  /** Growth is lower now than before, or higher; whichever its sign. */
  verdict: z.enum(['slowed', 'quickened']),
  /** That it is so, by more than half a per cent a month. */
  probability: z.number(),
  /** The likeliest day, and the 90% range of days. */
  at: Day,
  ...Period.shape,
  /** Growth a month of the regime before; that of the present one is the diagnosis' own. */
  before: Estimate,
  /** It was said that growth goes on no more, and the reading does not hold enough against that. */
  standsStill: z.optional(z.literal(true)),
});
export type Turn = z.infer<typeof Turn>;

/** A step of the level that is too young to be told to last. */
export const YoungStep = z.object({
  from: Day,
  /** Relative size, and its 90% interval. */
  size: z.number(),
  sizeRange: z.object({ low: z.number(), high: z.number() }),
});
export type YoungStep = z.infer<typeof YoungStep>;

/** Whether a series grows, stagnates or falls, since when and by how much a month. */
export const Diagnosis = z.object({
  verdict: Verdict,
  /** Relative growth a month (30.4375 days) in the present regime; null when nothing can be estimated. */
  monthlyGrowth: z.nullable(Estimate),
  /** First day of the present regime; null when nothing can be estimated. */
  since: z.nullable(Day),
  /** The 90% range of `since`; null where the whole history is likelier than not to be one regime. */
  sinceRange: z.optional(z.nullable(Period)),
  /** The last turn of growth, where it is sure enough to be told. Absent from what was kept before it was asked. */
  turn: z.optional(z.nullable(Turn)),
  events: z.array(SeriesEvent),
  youngStep: z.optional(YoungStep),
  notes: z.array(DiagnosisNote),
  /** Growth a month, up or down, that still counts as none. */
  margin: z.number(),
  /** Null where the history is shorter than half a year. */
  longView: z.optional(z.nullable(LongView)),
});
export type Diagnosis = z.infer<typeof Diagnosis>;
