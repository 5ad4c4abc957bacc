import type { MetricId } from '@/lib/model/metric';
import { factsOf } from '@/lib/explain/facts';
import type { Finding, FindingKind } from '@/lib/model/finding';
import { overlap, type Period } from '@/lib/model/period';
import type { Report } from '@/lib/model/report';
import { type Standing, standingOf } from '@/lib/model/told-turn';
import type { TypedQuestion } from './question';

/** What Plateau already found of the cause of something. */
export interface Cause {
  /** What the measure does, which may not be what the question takes for granted. Null where it was not told. */
  readonly course: Finding | null;
  /** What explains it, best first; nothing where no cause is known. */
  readonly findings: readonly Finding[];
}

/** Kinds that say why, best first: what breaks the measuring itself comes before what visitors do. */
const EXPLAINING: readonly FindingKind[] = [
  'outage',
  'data-health',
  'break',
  'factors',
  'mix-and-rate',
  'segments',
  'divergence',
  'funnel-step',
  'margin',
  'gap',
];
/** These explain the days on which they were, and no others. */
const OF_THEIR_DAYS: ReadonlySet<FindingKind> = new Set(['outage', 'data-health']);
/** Two reasons are read, and lead to the draft, which has all. */
const MOST_REASONS = 2;
/** Less sure than this is no explanation. */
const LEAST_CONFIDENCE = 0.5;

/** What makes a measure up: what moves one of these moves it too. */
const MADE_OF: Readonly<Partial<Record<MetricId, readonly MetricId[]>>> = {
  totalRevenue: ['purchaseRate', 'sessions', 'averageOrderValue', 'ecommercePurchases'],
  ecommercePurchases: ['purchaseRate', 'sessions', 'totalRevenue'],
  purchaseRate: ['checkouts', 'addToCarts'],
  averageOrderValue: ['discountShare', 'totalRevenue'],
  sessions: ['newUsers'],
  keyEvents: ['sessionKeyEventRate', 'sessions'],
  sessionKeyEventRate: ['keyEvents'],
  addToCarts: ['purchaseRate', 'sessions'],
  checkouts: ['purchaseRate', 'addToCarts'],
  engagedSessions: ['sessions'],
  totalUsers: ['sessions'],
  newUsers: ['sessions'],
};

/**
 * The findings that explain what a measure does, of the report that was already written: of the segment that was named,
 * then of the measure, then of what it is made of.
 *
 * @param days those that the question compares: a gap in the data on others explains nothing of them
 */
export function causeOf(
  { metric, segments }: Pick<TypedQuestion, 'metric' | 'segments'>,
  report: Report,
  days: readonly Period[],
): Cause {
  if (metric === null) return { course: null, findings: [] };
  const [course = null] = courseOf({ metric, segments, sheet: null }, report);
  const explaining = report.findings.filter(
    ({ kind, confidence, period }) =>
      EXPLAINING.includes(kind) &&
      confidence >= LEAST_CONFIDENCE &&
      (!OF_THEIR_DAYS.has(kind) || days.some((each) => overlap(each, period))),
  );
  const rank = ({ kind }: Finding) => EXPLAINING.indexOf(kind);
  const about = (metrics: readonly Finding['metric'][]) =>
    explaining
      .filter((finding) => metrics.includes(finding.metric) && (segments.length === 0 || isOneOf(segments, finding)))
      .toSorted((a, b) => rank(a) - rank(b));
  // A gap between segments is always there: it explains what was asked of one of them, and no movement.
  const moved = (finding: Finding) => finding.kind !== 'gap' || segments.length > 0;
  const found = [...about([metric]), ...about(MADE_OF[metric] ?? [])].filter(moved);
  // One of a kind: three segments that grew are one reason.
  const first = found.filter(
    ({ kind, metric: of }, i) => found.findIndex((each) => each.kind === kind && each.metric === of) === i,
  );
  return { course, findings: first.slice(0, MOST_REASONS) };
}

type Asked = Pick<TypedQuestion, 'metric' | 'segments' | 'sheet'>;
type AskedOfCourse = Asked & Pick<TypedQuestion, 'trend' | 'period' | 'comparedWith' | 'except'>;

/**
 * What the measures do, of which was asked whether they rise or fall: a figure beside that of a year before says nothing of
 * when it moved. Nothing for days that were named, and for what the report tells no course of.
 *
 * @example coursesOf({ ...question, trend: true, metric: 'sessions' }, report)[0]?.diagnosis?.verdict // 'stagnating'
 */
export function coursesOf(question: AskedOfCourse, report: Report): readonly Finding[] {
  const { trend, period, comparedWith, except, sheet } = question;
  if (!trend || period !== null || except !== null || comparedWith !== 'year') return [];
  if (sheet === null) return courseOf(question, report);
  return question.segments.length > 0 ? [] : factsOf(report).filter(isOfTheWhole);
}

const isOneOf = (segments: Asked['segments'], { dimension, segment }: Finding) =>
  segments.some((each) => each.dimension === dimension && each.value === segment);

const isOfTheWhole = ({ kind, dimension }: Finding) => kind === 'verdict' && dimension === null;

/** What one measure does, of the site or of the segment that was named. */
function courseOf({ metric, segments }: Asked, report: Report): Finding[] {
  return factsOf(report)
    .filter(
      (finding) =>
        finding.kind === 'verdict' &&
        finding.metric === metric &&
        (segments.length > 0 ? isOneOf(segments, finding) : finding.dimension === null),
    )
    .slice(0, 1);
}

/** `why is it falling?`: the first of the main figures that falls, or whose growth has slowed, or the first of them. */
export function questionOfCause(question: TypedQuestion, report: Report | null): TypedQuestion {
  if (!question.why || question.metric !== null || report === null) return question;
  const standing = (wanted: Standing) => report.vitals.find(({ diagnosis }) => standingOf(diagnosis) === wanted);
  const falling = standing('declining') ?? standing('slowed') ?? report.vitals[0];
  return { ...question, metric: falling?.metric ?? null };
}
