import type { OrderBy } from '../request';
import type { AnswerRow } from './answer-row';
import { refusal } from './refusal';

type Sorted = Pick<AnswerRow, 'dimensions' | 'metrics'>;
type Compare = (a: Sorted, b: Sorted) => number;

/** Compares rows by the orders asked; what they leave open goes by the dimensions, so that pages never overlap. */
export function comparator(
  orderBys: readonly OrderBy[],
  dimensions: readonly string[],
  metrics: readonly string[],
): Compare {
  const asked = orderBys.length > 0 ? orderBys : defaultOrder(metrics);
  const compares = [
    ...asked.map((order) => compareBy(order, dimensions, metrics)),
    ...dimensions.map((_, index) => byText(index, plain)),
  ];
  return (a, b) => {
    for (const compare of compares) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** Undocumented, but so in every recorded answer: the first metric, largest first. */
function defaultOrder(metrics: readonly string[]): OrderBy[] {
  return metrics[0] === undefined ? [] : [{ metric: { metricName: metrics[0] }, desc: true }];
}

function compareBy(order: OrderBy, dimensions: readonly string[], metrics: readonly string[]): Compare {
  const compare = ascending(order, dimensions, metrics);
  return order.desc ? (a, b) => compare(b, a) : compare;
}

function ascending(order: OrderBy, dimensions: readonly string[], metrics: readonly string[]): Compare {
  if (order.metric) {
    const index = indexIn(metrics, order.metric.metricName);
    return (a, b) => finite(a.metrics[index]) - finite(b.metrics[index]);
  }
  if (!order.dimension) throw refusal('An order needs a metric or a dimension.');
  const index = indexIn(dimensions, order.dimension.dimensionName);
  switch (order.dimension.orderType) {
    case 'NUMERIC':
      return (a, b) => finite(Number(a.dimensions[index])) - finite(Number(b.dimensions[index]));
    case 'CASE_INSENSITIVE_ALPHANUMERIC':
      return byText(index, (text) => text.toLowerCase());
    default:
      return byText(index, plain);
  }
}

function indexIn(names: readonly string[], name: string): number {
  const index = names.indexOf(name);
  if (index < 0) throw refusal(`Field ${name} in orderBys is not among the request's dimensions or metrics.`);
  return index;
}

function byText(index: number, fold: (text: string) => string): Compare {
  return (a, b) => {
    const left = fold(a.dimensions[index] ?? '');
    const right = fold(b.dimensions[index] ?? '');
    return left < right ? -1 : left > right ? 1 : 0;
  };
}

const plain = (text: string) => text;

function finite(value: number | undefined): number {
  return value === undefined || Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value;
}
