import type { DimensionId } from '@/lib/model/dimension';
import type { MetricId } from '@/lib/model/metric';
import { metricOf, METRICS } from '@/lib/model/metric';
import { unitOf } from '@/lib/model/metric-unit';
import { isAdditiveOver } from '@/lib/model/additivity';
import { lastWhole, unitAround } from './calendar-periods';
import { type TypedQuestion, type SegmentFilter, type Sheet, type Unsure, valuesOf } from './question';
import { inYear, type QuestionDraft } from './question-draft';
import type { Clock } from './recogniser';
import type { Topic } from './vocabulary/elsewhere';

/** Where they stand beside another metric, these name the visitors who are meant. */
const ALSO_SEGMENTS: Readonly<Partial<Record<MetricId, SegmentFilter>>> = {
  newUsers: { dimension: 'newVsReturning', value: 'new' },
};

/** What is asked of products is counted on their lines: an order holds several. */
const OF_ITEMS: Readonly<Partial<Record<MetricId, MetricId>>> = {
  totalRevenue: 'itemRevenue',
  ecommercePurchases: 'itemsPurchased',
  addToCarts: 'itemsAddedToCart',
  refundAmount: 'itemRefundAmount',
  screenPageViews: 'itemsViewed',
};
/** Called by the things that are counted: in order, each of them is meant. */
const OF_ARTICLES: ReadonlySet<MetricId> = new Set([
  'itemsPurchased',
  'itemsViewed',
  'itemsAddedToCart',
  'itemRevenue',
]);
const CHANNEL: DimensionId = 'sessionDefaultChannelGroup';
/** `visitors who bought`: what they did is counted. */
const WHO = 'totalUsers';
/** The steps between a cart and an order, of which the first is told. */
const FIRST_OF_FUNNEL = 'addToCarts';
/** Along a dimension they stand beside it: what was left on the way is what is asked. */
const FURTHER_IN_FUNNEL: readonly MetricId[] = ['checkouts', 'ecommercePurchases'];

/** What was read, as a question. */
export function questionOf(read: QuestionDraft, clock: Clock): TypedQuestion {
  const draft = byChannel(ofEveryWeek(read));
  const { own, unsure } = ownMeant(draft);
  // `nouveaux visiteurs vs anciens`: of both the visits are told.
  const isBesideOthers = draft.segments.some(({ dimension }) => dimension === 'newVsReturning');
  const asSegments =
    draft.metrics.length > 1 || isBesideOthers ? draft.metrics.flatMap((metric) => ALSO_SEGMENTS[metric] ?? []) : [];
  const ofClicks = draft.cpc && draft.metrics.length > 0 ? [PAID_SEARCH] : [];
  const { segments, along, among } = sidesOf([...draft.segments, ...own, ...asSegments, ...ofClicks]);
  const [except = null, ...exceptToo] = draft.excepted;
  const isNarrowed = (dimension: DimensionId) => segments.some((segment) => segment.dimension === dimension);
  const dimensions = new Set([
    ...(along === null ? [] : [along]),
    ...draft.dimensions.filter((each) => !isNarrowed(each)),
  ]);
  const [counted] = draft.metrics;
  // `top events`, `top 5 items sold`: each by its name.
  if (draft.order !== null && draft.step === null && draft.unit === null && counted !== undefined) {
    if (counted === 'eventCount') dimensions.add('eventName');
    if (dimensions.size === 0 && !draft.weekdays && OF_ARTICLES.has(counted)) dimensions.add('itemName');
  }
  const [by = null, byToo = null] = dimensions;
  const leaning = by === null && draft.unit === null ? null : draft.leaning;
  const isRanked = draft.order !== null || leaning !== null;
  const step = draft.step ?? (by === null && isRanked && !draft.weekdays ? draft.unit : null);
  const listed = by !== null || step !== null || draft.weekdays;
  const isFunnel = draft.sheet === 'funnel';
  const [named = null, ...also] = shareOf(draft, metricsOf(draft, asSegments.length > 0));
  const metric = isFunnel ? FIRST_OF_FUNNEL : named;
  const ofItems = by === 'itemName' || isNarrowed('itemName');
  const mean =
    step !== null &&
    by === null &&
    draft.unknown.some(({ word }) => MEAN.has(word)) &&
    (metric === null || isAdditiveOver(metric, 'date'));
  const asMeant = (each: MetricId) => (ofItems ? (OF_ITEMS[each] ?? each) : each);
  return {
    metric: metric === null ? null : asMeant(metric),
    segments,
    except,
    by,
    byToo,
    weekdays: draft.weekdays,
    mean,
    also: draft.why ? [] : isFunnel ? (by === null ? [] : FURTHER_IN_FUNNEL) : also.map(asMeant),
    among,
    order: listed ? orderOf(draft, by, leaning) : null,
    most: listed ? draft.most : null,
    ...daysOf(draft, clock),
    occasion: draft.occasion,
    namesake: draft.namesake,
    step,
    sheet: by === null && step === null && !draft.weekdays ? sheetOf(draft, metric, also) : null,
    trend: draft.trend && by === null,
    why: draft.why,
    ahead: draft.ahead,
    aim: draft.aim,
    share: draft.share,
    elsewhere: topicOf(draft),
    unsure,
    unknown: [
      ...draft.unknown.filter(({ word }) => !((draft.weekdays || mean) && MEAN.has(word))),
      ...exceptToo.map(({ value }) => ({ word: value, nearest: [] })),
    ],
  };
}

/** `the biggest drop in traffic`: of something, and a property is known by its channels first. */
function byChannel(draft: QuestionDraft): QuestionDraft {
  const { order, direction, unit, step, why, weekdays, dimensions } = draft;
  const isOfNothing = dimensions.length === 0 && unit === null && step === null && !weekdays;
  return order !== null && direction !== null && isOfNothing && !why ? { ...draft, dimensions: [CHANNEL] } : draft;
}

/** `is sunday our worst day?` asks of Sundays, and not of the last one. */
function ofEveryWeek(draft: QuestionDraft): QuestionDraft {
  const [day] = draft.periods;
  const isOne = day !== undefined && day.from === day.to && draft.periods.length === 1;
  const isRanked = draft.order !== null && (draft.step === 'day' || draft.unit === 'day');
  return isOne && isRanked ? { ...draft, periods: [], step: null, unit: null, weekdays: true } : draft;
}

/** Of a weekday the mean is told in any case. */
const MEAN = new Set('average mean moyenne moyen moyennes moyens avg'.split(' '));

const PAID_SEARCH: SegmentFilter = { dimension: 'sessionDefaultChannelGroup', value: 'Paid Search' };

/** Who is there now Google alone tells; a click's price is a cost. */
function topicOf({ topics, now, cpc, metrics, trend, why, periods }: QuestionDraft): Topic | null {
  if (topics[0] !== undefined) return topics[0];
  if (cpc && metrics.length === 0) return 'ads';
  // `traffic is falling right now` is said of these weeks.
  const isOfThisMinute = metrics.every((metric) => metric === 'sessions') && !trend && !why && periods.length === 0;
  return now && (isOfThisMinute || metrics.includes(WHO)) ? 'real-time' : null;
}

/** `which channels grew the most`: by the change, where a change is spoken of. */
function orderOf(
  { order, direction, comparedWith, than }: QuestionDraft,
  by: DimensionId | null,
  leaning: QuestionDraft['leaning'],
): TypedQuestion['order'] {
  if (by !== null && direction !== null) {
    const isLeast = order === 'worst' || (order === null && leaning === 'less');
    return (direction === 'up') === isLeast ? 'fallen' : 'grown';
  }
  const moved = than ?? leaning;
  if (by !== null && moved !== null && comparedWith !== null) return moved === 'more' ? 'grown' : 'fallen';
  return order ?? (leaning === null ? null : leaning === 'more' ? 'best' : 'worst');
}

/** The days, a year on where they are to come; what moved is told beside the year before. */
function daysOf(draft: QuestionDraft, { today, asOf }: Clock): Pick<TypedQuestion, 'period' | 'comparedWith'> {
  const { ahead, direction, dimensions, segments, occasion, pace } = draft;
  const isCut = dimensions.length > 0 || new Set(segments.map(({ dimension }) => dimension)).size < segments.length;
  const comparedWith = draft.comparedWith ?? (direction !== null && isCut ? 'year' : null);
  const [period = pace === null ? null : lastWhole(pace, asOf)] = draft.periods;
  if (!ahead) return { period, comparedWith };
  if (period === null) return { period: unitAround(today, 'month'), comparedWith };
  const isPast = draft.yearless && period.to <= asOf;
  return { period: isPast ? inYear(Number(period.from.slice(0, 4)) + 1, period, occasion) : period, comparedWith };
}

/** Whether lines of articles are counted, by the metric or by the first sum of the rate. */
function isOfItems(metric: MetricId): boolean {
  const known = metricOf(metric);
  return known.kind === 'rate' ? isOfItems(known.of[0]) : known.scope === 'item';
}

/** What is called by a part of its name: of the kind that the figure is counted of, where it may be several. */
function ownMeant({ named, metrics }: QuestionDraft): { own: SegmentFilter[]; unsure: Unsure | null } {
  const ofItems = metrics.some((metric) => isOfItems(metric) || OF_ITEMS[metric] !== undefined);
  const own: SegmentFilter[] = [];
  let unsure: Unsure | null = null;
  for (const { typed, values } of named) {
    const fit = values.filter(({ dimension }) => (dimension === 'itemName') === ofItems);
    const left = metrics.length > 0 && fit.length > 0 ? fit : values;
    if (left.length > 1) unsure ??= { word: typed, among: left };
    else own.push(...left);
  }
  return { own, unsure };
}

function sheetOf({ sheet }: QuestionDraft, metric: MetricId | null, also: readonly MetricId[]): Sheet | null {
  if (metric === null || sheet === 'funnel') return sheet;
  return also.length > 0 ? 'named' : null;
}

/** `what share of visits end in a purchase`: the rate of the one in the other, where neither is asked of a part. */
function shareOf({ share, segments, dimensions }: QuestionDraft, named: MetricId[]): MetricId[] {
  if (!share || named.length !== 2 || segments.length + dimensions.length > 0) return named;
  const isOfBoth = (id: MetricId) => metricOf(id).of?.every((each) => named.includes(each)) === true;
  const rate = METRICS.find(({ id }) => unitOf(id) === 'rate' && isOfBoth(id));
  return rate === undefined ? named : [rate.id];
}

/** In the order in which they were named; visitors only where nothing is counted of them. */
function metricsOf({ metrics }: QuestionDraft, hasSegments: boolean): MetricId[] {
  const own = metrics.filter((metric) => !(hasSegments && ALSO_SEGMENTS[metric] !== undefined));
  const counted = own.filter((metric) => metric !== WHO);
  return [...new Set([counted, own, hasSegments ? [] : metrics].find((each) => each.length > 0) ?? [])];
}

/** Several values of one dimension are set side by side. */
function sidesOf(all: readonly SegmentFilter[]): {
  segments: SegmentFilter[];
  along: DimensionId | null;
  among: string[];
} {
  const values = Map.groupBy(all, ({ dimension }) => dimension);
  const distinct = (of: readonly SegmentFilter[]) => [...new Set(of.map(({ value }) => value))];
  // Of two that the property has nothing of, nothing can be set side by side.
  const [side] = [...values].filter(
    ([, of]) => distinct(of).length > 1 && of.some((each) => valuesOf(each).length > 0),
  );
  return {
    segments: [...values].filter(([dimension]) => dimension !== side?.[0]).flatMap(([, of]) => of.slice(-1)),
    along: side?.[0] ?? null,
    among: side ? [...new Set(side[1].flatMap(valuesOf))] : [],
  };
}
