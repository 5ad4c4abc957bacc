import type { Finding } from '@/lib/model/finding';
import { metricOf } from '@/lib/model/metric';
import type { Context } from '../context';
import { FAR_BELOW, membersOf, MOST_OF_FAMILY, outliersOf } from '../families/family';
import { type FamilyCut, shortfallFinding } from '../families/family-gap';
import { VISITS_WORTH, worthOfOne } from '../families/gap-worth';
import { quarterOf, tableBy } from '@/lib/measure/segment-tables';
import { conversionOf } from '@/lib/measure/vital-metrics';

/** Fewer searches for a term are a whim. */
const FEWEST_SEARCHES = 30;

/**
 * What is searched for on the site and surely leads to an order (or a key event) in under two thirds of the share of all other
 * searches together, over twelve weeks. A middle term would not do as a measure: most terms are rare and sell nothing.
 */
export function searchGapFindings(context: Context): Finding[] {
  const { snapshot } = context;
  const metric = conversionOf(snapshot);
  const columns = metric === null ? undefined : metricOf(metric).of;
  const table = tableBy(snapshot, 'searchTerm');
  const period = table && quarterOf(table, snapshot.asOf);
  if (metric === null || !columns || !table || !period) return [];
  const cut: FamilyCut = { table, dimension: 'searchTerm', metric, columns, period, reference: 'all other segments' };
  const members = membersOf(table, metric, columns, period, FEWEST_SEARCHES);
  const each = { worthOfOne: worthOfOne(context, context.window), formula: VISITS_WORTH } as const;
  return outliersOf(members, { period, side: 'below', factor: FAR_BELOW, reference: 'pooled' })
    .slice(0, MOST_OF_FAMILY)
    .map((outlier) => shortfallFinding(context, cut, outlier, each));
}
