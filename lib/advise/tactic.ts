import * as z from 'zod/mini';
import { Department } from '@/lib/model/department';
import { Tool } from '@/lib/model/tool';
import { Direction, type Finding, FindingKind, type Part } from '@/lib/model/finding';
import { DimensionId } from '@/lib/model/dimension';
import { FindingSubject } from '@/lib/model/finding-subject';
import { MetricId, metricOf } from '@/lib/model/metric';
import { HealthFlag } from '@/lib/model/health';
import { Source } from '@/lib/model/recommendation';
import { SourceKind } from '@/lib/model/source-kind';
import { REPORTS } from '@/lib/measure/deep-link';
import { isOfSlowedGrowth } from './slowed';
import { STRATEGIES_OF } from './strategy';

/** The facts that a tactic answers: any finding that fits all that is given. */
export const Situation = z.object({
  kinds: z.array(FindingKind),
  metrics: z.optional(z.array(FindingSubject)),
  dimensions: z.optional(z.array(DimensionId)),
  /** `''` stands for the whole property. */
  segments: z.optional(z.array(z.string())),
  directions: z.optional(z.array(Direction)),
  /** Segments among the finding's parts, named by it or not, that surely went this way. */
  part: z.optional(z.object({ keys: z.array(z.string()), direction: z.enum(['up', 'down']) })),
  /** How grave a data-health flag must be. */
  severities: z.optional(z.array(HealthFlag.shape.severity)),
  /** Only where a person must say what happened. */
  asks: z.optional(z.boolean()),
  /** Figures that the finding must carry. */
  figures: z.optional(z.array(z.string())),
});
export type Situation = z.infer<typeof Situation>;

/** How the effect to hope for is worked out. */
export const EffectRule = z.discriminatedUnion('kind', [
  /** A published range of rates × a volume of the property × what one is worth. */
  z.object({
    kind: z.literal('published'),
    low: z.number(),
    high: z.number(),
    /** At least one: a range without a source does not build. */
    sources: z.tuple([Source], Source),
    /** The volume in the last 28 days: a total, less another where given (checkouts less orders: those lost). */
    volume: z.object({ metric: MetricId, less: z.optional(MetricId) }),
    /** The rate that says what one is worth; a count stays a count without it. */
    worth: z.optional(MetricId),
  }),
  /** What a gap of the property's own would bring: back to its own last year, to half of the gap closed. */
  z.object({ kind: z.literal('own-gap') }),
]);
export type EffectRule = z.infer<typeof EffectRule>;

const hours = z.number().check(z.gte(0));

/** A tactic's figures and terms. Its words are apart, a file a language: who works out what to advise says nothing. */
export const Tactic = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  answers: z.array(Situation).check(z.minLength(1)),
  /** Sources about which it makes sense; all where left out: a file says nothing of how it was measured. */
  sources: z.optional(z.array(SourceKind)),
  /** Totals without which it cannot be judged or makes no sense; none where left out. */
  needs: z.optional(z.array(MetricId)),
  /** Where it asks for what was not read: metrics and dimensions, of each group any one will do. Pointless where all are there. */
  lacks: z.optional(z.array(z.array(z.union([MetricId, DimensionId])))),
  strategy: z.enum(Object.values(STRATEGIES_OF).flat()),
  /** Left out where nothing puts a figure on it. */
  effect: z.optional(EffectRule),
  setUpHours: hours,
  weeklyHours: hours,
  /** Hours of every working day, once the trial is extended to the whole shop; not part of the trial's own cost. */
  rollOutDailyHours: z.optional(hours),
  /** The paid tool that helps. */
  tool: z.optional(Tool),
  /** It is a test of two versions: what that takes here is told with it. */
  test: z.optional(z.boolean()),
  /** It gives money away: nothing of it is advised while the margin has none to give. */
  margin: z.optional(z.literal('discount')),
  /** Days that it takes before the peak that it prepares. */
  leadDays: z.optional(z.number()),
  departments: z.array(Department),
  /** `finding`: the metric, dimension and segment of the fact that it answers; or a segment of its own. */
  measure: z.object({
    metric: z.union([z.literal('finding'), MetricId]),
    target: z.union([z.enum(['finding', 'property']), z.object({ dimension: DimensionId, segment: z.string() })]),
    windowDays: z.number().check(z.gte(7)),
  }),
  report: z.enum(Object.keys(REPORTS) as [ReportKey, ...ReportKey[]]),
});
type ReportKey = keyof typeof REPORTS;
export type Tactic = z.infer<typeof Tactic>;

/** What a tactic aims at: the finding's own segment, or the part of it that the tactic is for. */
export interface Aim {
  readonly metric: FindingSubject;
  readonly segment: string | null;
  readonly direction: Direction;
  readonly part: Part | null;
}

/** Where a finding is a fact that the tactic answers, what it aims at; otherwise null. */
export function aimOf(tactic: Tactic, finding: Finding): Aim | null {
  for (const situation of tactic.answers) {
    if (!fits(situation, finding)) continue;
    const { metric, segment } = finding;
    if (!situation.part) return { metric, segment, direction: directionAnswered(finding), part: null };
    const part = partIn(situation.part, finding);
    if (part) return aimAt(part, situation.part.direction, finding);
  }
  return null;
}

/** Growth that has slowed is answered as a plateau is, before one can be proven, and stays the same advice when it is. */
function directionAnswered(finding: Finding): Direction {
  return isOfSlowedGrowth(finding) ? 'flat' : finding.direction;
}

/** A part of a product is a factor, which is a metric; a part of a total is a segment. */
function aimAt(part: Part, direction: Direction, { kind, metric }: Finding): Aim {
  return kind === 'factors'
    ? { metric: metricOf(part.key)?.id ?? metric, segment: null, direction, part }
    : { metric, segment: part.key, direction, part };
}

function fits(situation: Situation, finding: Finding): boolean {
  const { kinds, metrics, dimensions, segments, directions, severities, asks, figures } = situation;
  return (
    kinds.includes(finding.kind) &&
    (asks !== true || finding.asks !== undefined) &&
    holds(metrics, finding.metric) &&
    holds(dimensions, finding.dimension) &&
    holds(segments, finding.segment ?? '') &&
    holds(directions, directionAnswered(finding)) &&
    holds(severities, finding.health?.severity ?? null) &&
    (figures ?? []).every((name) => finding.figures[name] !== undefined)
  );
}

/** A part that moves the whole by less than one fiftieth is too small for advice, however sure it is. */
const SMALLEST_PART = 0.02;

/** Of what one change is made of, a factor that lost less than half of what another lost is not where it was lost. */
const LEAST_OF_LARGEST = 0.5;

function partIn({ keys, direction }: NonNullable<Situation['part']>, { kind, parts, figures }: Finding): Part | null {
  const whole = Math.max(figures['before']?.value ?? 0, figures['after']?.value ?? 0);
  const sign = direction === 'up' ? 1 : -1;
  const largest = Math.max(0, ...(parts ?? []).map(({ contribution }) => sign * contribution.value));
  const least = kind === 'factors' ? LEAST_OF_LARGEST * largest : 0;
  const found = (parts ?? []).find(({ key, contribution: { value, interval } }) => {
    if (!keys.includes(key) || !interval || Math.abs(value) < Math.max(SMALLEST_PART * whole, least)) return false;
    return direction === 'up' ? interval.low > 0 : interval.high < 0;
  });
  return found ?? null;
}

const holds = (wanted: readonly string[] | undefined, value: string | null) =>
  wanted === undefined || (value !== null && wanted.includes(value));
