import * as z from 'zod/mini';
import { Day } from './day';
import { Department } from './department';
import { DimensionId } from './dimension';
import { FindingSubject } from './finding-subject';
import { MetricId } from './metric';
import { Provenance } from './provenance';
import { Figure } from './quantity';

/** What a published figure rests on. A figure without one is never printed: none of the three may be missing. */
export const Source = z.object({
  name: z.string().check(z.minLength(1)),
  url: z.string().check(z.regex(/^https?:\/\/\S+$/)),
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date: z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)),
});
export type Source = z.infer<typeof Source>;

/** The effect to hope for, applied to the property's own volumes, for one month. */
export const ExpectedEffect = z.object({
  low: Figure,
  high: Figure,
  /** Where the range of the rate comes from. */
  sources: z.array(Source),
  /** How the range was applied: the volume it multiplies. */
  basis: Figure,
  /** What the range closes of the property's own figures: the segment's fall in a year, or its gap to the rest. */
  closes: z.optional(z.object({ of: z.enum(['own-fall', 'gap']), low: z.number(), high: z.number() })),
});
export type ExpectedEffect = z.infer<typeof ExpectedEffect>;

/** What a tactic costs to run, not only to start. */
export const Effort = z.object({
  setUpHours: z.number(),
  weeklyHours: z.number(),
  /** Weekly hours over the 47 working weeks of a year, beside the set-up. */
  firstYearHours: z.number(),
  /** What it takes every working day once the trial is extended to the whole shop, in a year and as a share of a full-time job. */
  rollOut: z.optional(z.object({ dailyHours: z.number(), yearlyHours: z.number(), fullTimeShare: z.number() })),
  /** The tool that helps is paid for, unless the property already has it. */
  licence: z.optional(z.boolean()),
});
export type Effort = z.infer<typeof Effort>;

/** How the effect will be judged; fixed when the recommendation is accepted. */
export const MeasurementPlan = z.object({
  metric: MetricId,
  dimension: z.nullable(DimensionId),
  segment: z.nullable(z.string()),
  /** Days to wait before judging. */
  windowDays: z.number(),
  /** Smallest relative change that this property's volume can show over the window; null when unknown. */
  smallestVisibleChange: z.nullable(z.number()),
  /** From which days, of what, that was worked out; older plans do not tell. */
  seenIn: z.optional(Provenance),
});
export type MeasurementPlan = z.infer<typeof MeasurementPlan>;

/** What a test of two versions would take here. */
export const TestPlan = z.object({
  /** The relative change that it is to show. */
  change: z.number(),
  /** Visits that each version needs. */
  perVersion: z.number(),
  /** Until both have them, at the present visits. */
  days: z.number(),
  /** False where that is too long for the two to be compared. */
  isTestable: z.boolean(),
});
export type TestPlan = z.infer<typeof TestPlan>;

export const Recommendation = z.object({
  /** `metric|dimension|segment|direction|tactic`: the same advice has the same fingerprint next month. */
  fingerprint: z.string(),
  tacticId: z.string(),
  findingIds: z.array(z.string()),
  /** Said for the first time · said before, with new evidence · solved once and back. */
  standing: z.enum(['new', 'follow-up', 'recurrence']),
  objective: z.string(),
  strategy: z.string(),
  metric: FindingSubject,
  dimension: z.nullable(DimensionId),
  segment: z.nullable(z.string()),
  effect: z.nullable(ExpectedEffect),
  effort: Effort,
  departments: z.array(Department),
  measurement: MeasurementPlan,
  /** For advice to bring what was not read: which metrics and dimensions those are. */
  lacks: z.optional(z.array(z.string())),
  /** For advice that is itself a test. */
  test: z.optional(TestPlan),
  /** For what gives money away: the share of the price that is left, as a person gave it. The effect counts only that. */
  margin: z.optional(z.object({ share: z.number(), givenBy: z.string(), givenOn: Day })),
  /** For a follow-up: how the fact stood when it was last said, and why it was then turned down. */
  before: z.optional(
    z.object({
      saidOn: Day,
      /** In the unit of `now`. */
      size: z.nullable(z.number()),
      now: z.nullable(Figure),
      refusal: z.optional(z.object({ on: Day, reason: z.string(), revisitOn: Day })),
    }),
  ),
  /** Where to look in Google Analytics; null for what did not come from there. */
  link: z.nullable(z.string()),
  score: z.number(),
});
export type Recommendation = z.infer<typeof Recommendation>;

/** Advice that was weighed and is not given this time, with the reason. */
export const LeftOut = z.object({
  fingerprint: z.string(),
  tacticId: z.string(),
  reason: z.enum([
    /** What is under way leaves too few hours for it. */
    'no-capacity',
    /** It would fit, but not beside what is proposed before it. */
    'no-room',
    'enough-already',
    'not-measurable',
    'already-said',
    'in-progress',
    'done-and-waiting',
    'refused',
    'data-health',
    /** It prepares a peak that comes sooner than it could be done (`day`). */
    'too-late',
    /** It gives money away, and the margin has none to give. */
    'margin',
  ]),
  /** The day it was last said, refused or started, or the day to look again. */
  day: z.optional(z.string()),
  /** Times it was said before. */
  times: z.optional(z.number()),
});
export type LeftOut = z.infer<typeof LeftOut>;

/** The month's advice: at most five, what was left out, and why nothing is said twice. */
export const Advice = z.object({
  recommendations: z.array(Recommendation),
  leftOut: z.array(LeftOut),
  /** What stands behind the actions under way, as the present figures give it; a report kept from earlier has none. */
  underWay: z.optional(z.array(Recommendation)),
  /** Hours a week that the actions under way take, and those that the person has; older records count proposals as taken. */
  hours: z.object({ taken: z.number(), available: z.number() }),
});
export type Advice = z.infer<typeof Advice>;
