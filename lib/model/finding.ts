import * as z from 'zod/mini';
import { Benchmark } from './benchmark';
import { CheckResult } from './check-up';
import { Day } from './day';
import { Diagnosis } from './diagnosis';
import { DimensionId } from './dimension';
import { FindingSubject } from './finding-subject';
import { GoogleChange } from './google-change';
import { HealthFlag } from './health';
import { HourRange } from './hour';
import { Period } from './period';
import { SetupChange } from './property-setup';
import { Figure } from './quantity';

export const FindingKind = z.enum([
  /** What one total does: growing, stagnating, declining or cannot tell. */
  'verdict',
  /** Revenue = sessions × conversion × order value: which factor carried the change. */
  'factors',
  /** Which segments carried the change of a total. */
  'segments',
  /** A rate moved because the mix of segments moved, or because they did. */
  'mix-and-rate',
  /** A step that stays, with no known reason: asks what was changed. */
  'break',
  /** Measurement stood still. */
  'outage',
  /** A segment that surely brought visits brings none any more. */
  'vanished',
  /** Two metrics went apart at the same time. */
  'divergence',
  /** Too much hangs on one segment. */
  'concentration',
  /** A segment converts far below its share of the traffic. */
  'gap',
  /** A step of the funnel loses more than it did. */
  'funnel-step',
  /** The data cannot carry a statement. */
  'data-health',
  /** Where the present pace leads, beside the target. */
  'pace',
  /** How the work itself goes: nothing closed, no deputy, too much at once. */
  'process',
  /** Discounts carry more of the revenue: what is won in orders may be lost in margin. */
  'margin',
  /** Visits without an origin on pages that nobody types: compatible with links passed from person to person. */
  'untracked-visits',
  /** The coming season's peak, when and how high. */
  'peak',
  /** How much of the email revenue comes from messages that send themselves. */
  'automation',
  /** Articles of the catalogue that nobody saw. */
  'unseen-items',
  /** Content that holds its readers and that few reach. */
  'reach',
  /** Visits that were counted on hosts that are not the site's. */
  'other-hosts',
  /** What AI assistants bring, joined over the day on which Google named a channel after them. */
  'assistants',
  /** A rate beside that of others, or of a published range. */
  'benchmark',
  /** What advertisements cost and what comes back: all of them, a channel, a campaign. */
  'ad-spend',
  /** Clicks in Google's search that were lost: by place, by clicks at the same place, or by demand. */
  'search',
  /** Something is amiss in how the property measures. */
  'check-up',
]);
export type FindingKind = z.infer<typeof FindingKind>;

export const Direction = z.enum(['up', 'down', 'flat', 'unknown']);
export type Direction = z.infer<typeof Direction>;

/** One part of a change that was split exactly: parts add up to the whole. */
export const Part = z.object({
  /** A factor (metric id) or a segment's value. */
  key: z.string(),
  before: Figure,
  after: Figure,
  /** What this part adds to the change of the whole, in the whole's unit. */
  contribution: Figure,
  /** Among all that its document tests, it may be chance, though its own interval excludes nothing. */
  isChance: z.optional(z.literal(true)),
});
export type Part = z.infer<typeof Part>;

/** Something true of the property that a marketer ought to know, with its evidence. No prose: language writes it. */
export const Finding = z.object({
  /** `kind|metric|dimension|segment|direction`: the same fact has the same id next month. */
  id: z.string(),
  kind: FindingKind,
  /** A metric; for process findings, the rule. */
  metric: FindingSubject,
  dimension: z.nullable(DimensionId),
  segment: z.nullable(z.string()),
  direction: Direction,
  period: Period,
  /** What the period is compared with, where it is compared. */
  comparedWith: z.optional(Period),
  since: z.optional(Day),
  /** Of an outage: from when to when, where it is known to the hour. */
  hours: z.optional(HourRange),
  /** 0–1: how sure; 0.95 where an interval excludes no change. */
  confidence: z.number(),
  /** Weight for ranking, as a share of the property's revenue (or key events, or sessions) at stake; 0–1. */
  weight: z.number(),
  /** Named figures that the sentence uses. */
  figures: z.record(z.string(), Figure),
  parts: z.optional(z.array(Part)),
  diagnosis: z.optional(Diagnosis),
  health: z.optional(HealthFlag),
  /** What the rate stands beside, with its source. */
  benchmark: z.optional(Benchmark),
  /** What is amiss, and on what that rests. */
  check: z.optional(CheckResult),
  /** What was noted as the reason, in the words of whoever noted it. */
  reason: z.optional(z.string()),
  /** What Google changed within days of it; `isRecognised` where the property's rows show that this is the reason. */
  google: z.optional(z.object({ change: GoogleChange, day: Day, isRecognised: z.boolean() })),
  /** Who knows the reason: a person's note, Google's own on its charts, or a change in how the property is set up. */
  explainedBy: z.optional(
    z.object({
      by: z.enum(['person', 'google', 'setup']),
      /** It is an action of the checklist, which the person noted in Google Analytics. */
      isAction: z.optional(z.literal(true)),
      change: z.optional(SetupChange),
    }),
  ),
  /** Set where only a person knows the reason. */
  asks: z.optional(z.enum(['what-did-you-change'])),
});
export type Finding = z.infer<typeof Finding>;

/** The id under which a fact is remembered. */
export function findingId(of: Pick<Finding, 'kind' | 'metric' | 'dimension' | 'segment' | 'direction'>): string {
  return [of.kind, of.metric, of.dimension ?? '', of.segment ?? '', of.direction].join('|');
}
