import type { Question, Segment } from './question';
import type { QuestionDraft } from './question-draft';

/** Where they stand beside another metric, these name the visitors who are meant. */
const ALSO_SEGMENTS: Readonly<Record<string, Segment>> = {
  newUsers: { dimension: 'newVsReturning', value: 'new' },
};

/** What is asked of products is counted on their lines: an order holds several. */
const OF_ITEMS: Readonly<Record<string, string>> = {
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
export function questionOf(draft: QuestionDraft): Question {
  const asSegments = draft.metrics.length > 1 ? draft.metrics.flatMap((metric) => ALSO_SEGMENTS[metric] ?? []) : [];
  const { segments, along, among } = sidesOf([...draft.segments, ...asSegments]);
  const [except = null] = draft.excepted;
  const isNarrowed = (dimension: string) => segments.some((segment) => segment.dimension === dimension);
  const by = along ?? draft.dimensions.find((dimension) => !isNarrowed(dimension)) ?? null;
  const listed = by !== null || draft.step !== null;
  const leaning = by === null ? null : draft.leaning;
  const order = draft.order ?? (leaning === null ? null : leaning === 'more' ? 'best' : 'worst');
  const metric = draft.sheet === 'funnel' ? FIRST_OF_FUNNEL : metricOf(draft, asSegments.length > 0);
  const ofItems = by === 'itemName' || isNarrowed('itemName');
  return {
    metric: metric !== null && ofItems ? (OF_ITEMS[metric] ?? metric) : metric,
    segments,
    except,
    by: draft.sheet === 'funnel' ? null : by,
    among,
    order: listed ? order : null,
    period: draft.periods[0] ?? null,
    occasion: draft.occasion,
    namesake: draft.namesake,
    step: draft.step,
    comparedWith: draft.comparedWith,
    sheet: metric === null || draft.sheet === 'funnel' ? draft.sheet : null,
    trend: draft.trend && by === null,
    why: draft.why,
    unknown: draft.unknown,
  };
}

function metricOf({ metrics }: QuestionDraft, hasSegments: boolean): string | null {
  const own = metrics.filter((metric) => !(hasSegments && ALSO_SEGMENTS[metric] !== undefined));
  return own.find((metric) => metric !== WHO) ?? own[0] ?? metrics[0] ?? null;
}

/** Several values of one dimension are set side by side. */
function sidesOf(all: readonly Segment[]): { segments: Segment[]; along: string | null; among: string[] } {
  const values = Map.groupBy(all, ({ dimension }) => dimension);
  const distinct = (of: readonly Segment[]) => [...new Set(of.map(({ value }) => value))];
  const [side] = [...values].filter(([, of]) => distinct(of).length > 1);
  return {
    segments: [...values].filter(([dimension]) => dimension !== side?.[0]).flatMap(([, of]) => of.slice(-1)),
    along: side?.[0] ?? null,
    among: side ? distinct(side[1]) : [],
  };
}
