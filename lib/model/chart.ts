import * as z from 'zod/mini';
import { Day } from './day';
import { SeriesEvent, Verdict } from './diagnosis';
import { Period } from './period';
import { REGIME_MARKS } from './told-turn';
import { Unit } from './quantity';

/** What a chart shows, apart from how it is drawn: the page, the email and the popup draw the same. */
export const Chart = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('trend'),
    unit: Unit,
    currency: z.optional(z.string()),
    verdict: Verdict,
    /** First day of the first step. */
    start: Day,
    step: z.enum(['day', 'week', 'month']),
    values: z.array(z.nullable(z.number())),
    /** The fitted trend of the present regime with its interval, from `since` on. */
    regime: z.nullable(
      z.object({
        since: Day,
        line: z.array(z.object({ day: Day, value: z.number(), low: z.number(), high: z.number() })),
        /** The days between which it began, and what began; absent from what was kept before they were asked. */
        range: z.optional(z.nullable(Period)),
        mark: z.optional(z.enum(REGIME_MARKS)),
        /** The line of the regime before, up to the turn; empty where no turn is told. */
        before: z.optional(z.array(z.object({ day: Day, value: z.number() }))),
      }),
    ),
    events: z.array(SeriesEvent),
  }),
  z.object({
    kind: z.literal('waterfall'),
    unit: Unit,
    currency: z.optional(z.string()),
    before: z.object({ label: z.string(), value: z.number() }),
    after: z.object({ label: z.string(), value: z.number() }),
    parts: z.array(z.object({ label: z.string(), value: z.number() })),
  }),
  /** Estimates with their intervals beside what they are held against: a target, or what would have been without an action. */
  z.object({
    kind: z.literal('intervals'),
    unit: Unit,
    currency: z.optional(z.string()),
    reference: z.object({ label: z.string(), value: z.number() }),
    rows: z.array(z.object({ label: z.string(), value: z.number(), low: z.number(), high: z.number() })),
  }),
]);
export type Chart = z.infer<typeof Chart>;
