import type { Finding } from '@/lib/model/finding';
import type { Context } from '../context';
import { FAR_BELOW, membersOf, MOST_OF_FAMILY, outliersOf } from '../families/family';
import { type FamilyCut, familyGapFinding } from '../families/family-gap';
import { quarterOf, tableBy } from '@/lib/measure/segment-tables';

const COLUMNS = ['itemsClickedInList', 'itemsViewedInList'] as const;
/** Lists are seen by the thousand and clicked by the hundredth: fewer sights give no rate. */
const FEWEST_SIGHTS = 1000;

/**
 * Lists of articles (categories, "you may also like") that are seen and surely clicked less than two thirds as often as
 * a middle list, over twelve weeks. The weight is the clicks that a list lacks beside a middle one, as a share of all clicks.
 */
export function listGapFindings(context: Context): Finding[] {
  const table = tableBy(context.snapshot, 'itemListName');
  const period = table && quarterOf(table, context.snapshot.asOf);
  if (!table || !period) return [];
  const cut: FamilyCut = {
    table,
    dimension: 'itemListName',
    metric: 'listClickRate',
    columns: COLUMNS,
    period,
    reference: 'median of the others',
  };
  const members = membersOf(table, cut.metric, COLUMNS, period, FEWEST_SIGHTS);
  const clicks = members.reduce((sum, { rate }) => sum + rate.numerator, 0);
  return outliersOf(members, { period, side: 'below', factor: FAR_BELOW, reference: 'median' })
    .slice(0, MOST_OF_FAMILY)
    .map((outlier) => {
      const lacking = outlier.reference * outlier.rate.denominator - outlier.rate.numerator;
      return familyGapFinding(context, cut, outlier, { direction: 'down', weight: lacking / clicks });
    });
}
