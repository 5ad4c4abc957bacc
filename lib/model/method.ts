import * as z from 'zod/mini';
import { MetricId } from './metric';

/** How a figure follows from the rows, where it is not simply their sum. The names are kept with drafts: none is renamed. */
export const NamedMethod = z.enum([
  'present regime',
  'regime before the last turn',
  'mean growth over the history',
  'week by week over a year',
  'set by the person',
  'checklist',
  'calendar',
  'difference',
  'relative change',
  'the whole less the named segments',
  'mean of daily users',
  'level shift',
  'outage',
  'share of the sum',
  'all other segments',
  'LMDI-I',
  'Shapley midpoint',
  'Newcombe interval of the difference',
  'half of the gap × sessions × value of one conversion',
  'published range × own volume',
  'smallest visible change',
  'smallest visible trend',
  'own rate a year before × sessions × value of one conversion',
  'mean of four weeks',
  'least of four weeks',
  'most of four weeks',
  'median of eight weeks',
  'beside the median of eight weeks',
  'published range',
  'middle half of the other properties',
  'Herfindahl-Hirschman index',
  'last 364 days',
  'last 364 days, grown at the present pace',
  'forecast, then the present pace',
  'forecast',
  'share of the forecast',
  'best year beside the last',
  'target less projection',
  'target read as a run rate',
  'target of the month',
  'target read as the sum of its last twelve months',
  'target read as the sum of all its months',
  'best 28 of the last 364 days',
  'judged by the rule fixed at acceptance',
  'sample size of a two-sided test at 5% with a power of 80%',
  'Wilson interval',
  'Wilson interval less the rate of the others',
  'median of the others',
  'whole site',
  'told by a person',
  'catalogue less articles seen',
  'by the names of campaigns',
  'without automated visits',
  'new visitors on deep pages ÷ all new visitors',
  'same week of last year × growth since',
  'median week of the last year',
  'a year on, less eight weeks',
  'purchasers less first-time purchasers of the month',
  'share of the purchasers of the month who had bought before',
  'own best four weeks × sessions × value of one conversion',
  'half of the gap × views × value of one addition to the cart',
  'own rate a year before × views × value of one addition to the cart',
  'own best four weeks × views × value of one addition to the cart',
  'a year on',
  'without hosts that are not the site’s',
  'AI assistants apart on all days',
  'AI assistants by their hosts',
  'exact upper limit of a count × value of one order',
  'at the price of the dearest other campaign',
  'response of orders to cost, week by week',
  'one ÷ what comes back of one more',
  'mean of the days read',
]);
export type NamedMethod = z.infer<typeof NamedMethod>;

const Pair = z.readonly(z.tuple([MetricId, MetricId]));

/**
 * A method that is made of others: of two totals the quotient, the first as a share of both, or the first less the second; a
 * figure times the margin.
 */
const ComposedMethod = z.union([
  z.object({ quotient: Pair }),
  z.object({ shareOfBoth: Pair }),
  z.object({ less: Pair }),
  z.object({ timesMargin: z.union([NamedMethod, MetricId]) }),
  /** What an earlier version wrote and this one has no name for, in its words. */
  z.object({ formerly: z.string() }),
]);
type ComposedMethod = z.infer<typeof ComposedMethod>;

export type Method = NamedMethod | ComposedMethod;

/** Reads a method as it was kept: earlier versions wrote each as a text. */
export const Method = z.pipe(
  z.union([z.string(), ComposedMethod]),
  z.transform((kept): Method => (typeof kept === 'string' ? fromText(kept) : kept)),
);

/** `checkouts / addToCarts`, `checkouts − ecommercePurchases`, `published range × own volume × margin`. */
function fromText(text: string): Method {
  const named = NamedMethod.safeParse(text);
  if (named.success) return named.data;
  const quotient = Pair.safeParse(text.split(' / '));
  if (quotient.success) return { quotient: quotient.data };
  const less = Pair.safeParse(text.split(' − '));
  if (less.success) return { less: less.data };
  const product = ComposedMethod.safeParse({ timesMargin: text.replace(/ × margin$/, '') });
  return product.success ? product.data : { formerly: text };
}
