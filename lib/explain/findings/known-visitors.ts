import type { DimensionId } from '@/lib/model/dimension';
import type { Finding } from '@/lib/model/finding';
import { contains } from '@/lib/model/period';
import type { Context } from '../context';
import { type Member, membersOf, MOST_OF_FAMILY, outliersOf } from '../families/family';
import { type FamilyCut, familyGapFinding } from '../families/family-gap';
import { quotient } from '@/lib/statistics/proportion';
import { PAID_CHANNELS } from '@/lib/measure/paid-channels';
import { tableBy } from '@/lib/measure/segment-tables';

const DIMENSION = 'sessionDefaultChannelGroup';
const COLUMNS = ['newUsers', 'sessions'] as const;
const FEWEST_SESSIONS = 100;
/** A channel under one twentieth of the traffic spends little on anybody. */
const SMALLEST_SHARE = 0.05;
/** Where most visits are second ones, the money goes to those who know the shop. */
const MOST = 0.5;

/**
 * Paid channels that mostly bring back those who know the shop: of the last 28 days' visits, surely fewer than half are
 * a person's first, and fewer than among visits that were not paid for. Each new visitor has one first visit, so new
 * visitors ÷ visits is a share. Silent where Google withheld rows: the withheld are the rare, which the new often are.
 */
export function knownVisitorFindings(context: Context): Finding[] {
  const { snapshot, window: period } = context;
  const table = tableBy(snapshot, DIMENSION);
  if (!table || table.step !== 'day' || isWithheld(context)) return [];
  const cut: FamilyCut = {
    table,
    dimension: DIMENSION,
    metric: 'newVisitorShare',
    columns: COLUMNS,
    period,
    reference: 'all other segments',
  };
  const members = membersOf(table, cut.metric, COLUMNS, period, FEWEST_SESSIONS);
  const visits = members.reduce((sum, { rate }) => sum + rate.denominator, 0);
  const paid = members.filter(
    ({ segment, rate }) => PAID_CHANNELS.includes(segment) && rate.denominator >= SMALLEST_SHARE * visits,
  );
  const unpaid = shareOfAll(members.filter(({ segment }) => !PAID_CHANNELS.includes(segment)));
  return outliersOf(paid, { period, side: 'below', factor: 1, reference: Math.min(MOST, unpaid) })
    .slice(0, MOST_OF_FAMILY)
    .map((outlier) => {
      const weight = ((unpaid - quotient(outlier.rate)) * outlier.rate.denominator) / visits;
      return familyGapFinding(context, cut, { ...outlier, reference: unpaid }, { direction: 'down', weight });
    });
}

function isWithheld({ snapshot }: Context): boolean {
  const { asOf, health } = snapshot;
  const touches = (dimensions: readonly DimensionId[]) => dimensions.length === 0 || dimensions.includes(DIMENSION);
  return health.some(
    ({ code, dimensions, period }) =>
      code === 'thresholded' && touches(dimensions) && (!period || contains(period, asOf)),
  );
}

const shareOfAll = (members: readonly Member[]) =>
  quotient({
    numerator: members.reduce((sum, { rate }) => sum + rate.numerator, 0),
    denominator: members.reduce((sum, { rate }) => sum + rate.denominator, 0),
  });
