import type { DimensionId } from '@/lib/model/dimension';
import type { MetricId } from '@/lib/model/metric';
import type { TypedQuestion, SegmentFilter, Sheet } from './question';
import type { QuestionDraft } from './question-draft';

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
};
/** `visitors who bought`: what they did is counted. */
const WHO = 'totalUsers';
/** The steps between a cart and an order, of which the first is told. */
const FIRST_OF_FUNNEL = 'addToCarts';

/** What was read, as a question. */
export function questionOf(draft: QuestionDraft): TypedQuestion {
  const asSegments = draft.metrics.length > 1 ? draft.metrics.flatMap((metric) => ALSO_SEGMENTS[metric] ?? []) : [];
  const { segments, along, among } = sidesOf([...draft.segments, ...asSegments]);
  const [except = null] = draft.excepted;
  const isNarrowed = (dimension: DimensionId) => segments.some((segment) => segment.dimension === dimension);
  const by = along ?? draft.dimensions.find((dimension) => !isNarrowed(dimension)) ?? null;
  const leaning = by === null && draft.unit === null ? null : draft.leaning;
  const isRanked = draft.order !== null || leaning !== null;
  const step = draft.step ?? (by === null && isRanked ? draft.unit : null);
  const listed = by !== null || step !== null;
  const order = draft.order ?? (leaning === null ? null : leaning === 'more' ? 'best' : 'worst');
  const isFunnel = draft.sheet === 'funnel';
  const [named = null, ...further] = metricsOf(draft, asSegments.length > 0);
  const metric = isFunnel ? FIRST_OF_FUNNEL : named;
  const also = isFunnel || by !== null || draft.why ? [] : further;
  const ofItems = by === 'itemName' || isNarrowed('itemName');
  return {
    metric: metric !== null && ofItems ? (OF_ITEMS[metric] ?? metric) : metric,
    segments,
    except,
    by,
    also,
    among,
    order: listed ? order : null,
    period: draft.periods[0] ?? null,
    occasion: draft.occasion,
    namesake: draft.namesake,
    step,
    comparedWith: draft.comparedWith,
    sheet: by === null ? sheetOf(draft, metric, also) : null,
    trend: draft.trend && by === null,
    why: draft.why,
    unknown: draft.unknown,
  };
}

function sheetOf({ sheet }: QuestionDraft, metric: MetricId | null, also: readonly MetricId[]): Sheet | null {
  if (metric === null || sheet === 'funnel') return sheet;
  return also.length > 0 ? 'named' : null;
}

/** In the order in which they were named; visitors only where nothing is counted of them. */
function metricsOf({ metrics }: QuestionDraft, hasSegments: boolean): MetricId[] {
  const own = metrics.filter((metric) => !(hasSegments && ALSO_SEGMENTS[metric] !== undefined));
  const counted = own.filter((metric) => metric !== WHO);
  return [...new Set([counted, own, metrics].find((each) => each.length > 0) ?? [])];
}

/** Several values of one dimension are set side by side. */
function sidesOf(all: readonly SegmentFilter[]): {
  segments: SegmentFilter[];
  along: DimensionId | null;
  among: string[];
} {
  const values = Map.groupBy(all, ({ dimension }) => dimension);
  const distinct = (of: readonly SegmentFilter[]) => [...new Set(of.map(({ value }) => value))];
  const [side] = [...values].filter(([, of]) => distinct(of).length > 1);
  return {
    segments: [...values].filter(([dimension]) => dimension !== side?.[0]).flatMap(([, of]) => of.slice(-1)),
    along: side?.[0] ?? null,
    among: side ? distinct(side[1]) : [],
  };
}
