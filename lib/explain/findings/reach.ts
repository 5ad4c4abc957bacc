import { median } from '@/lib/statistics/robust';
import type { Finding } from '@/lib/model/finding';
import type { Context } from '../context';
import { type Member, membersOf, outliersOf } from '../families/family';
import { type FamilyCut, familyGapFinding } from '../families/family-gap';
import { quarterOf, tableBy } from '@/lib/measure/segment-tables';
import { amountOver } from '@/lib/measure/amount';
import { seriesOf } from '@/lib/measure/series';

const COLUMNS = ['engagedSessions', 'sessions'] as const;
const FEWEST_SESSIONS = 100;
/** A tenth above the site is the least that a reader would call better. */
const BETTER = 1.1;
const MOST = 2;
/** Pages on the way to paying hold everybody, and are not made to be read. */
const NO_CONTENT = /^\/$|\b(cart|panier|checkout|commande|order|paiement|payment|login|connexion|account|compte)\b/i;

/**
 * Pages that hold their visitors and that few begin at: the share of engaged visits is surely a tenth above that of the
 * site over twelve weeks, the visits are fewer than those of a middle page. The weight is the visits that the page lacks beside a middle page.
 */
export function reachFindings(context: Context): Finding[] {
  const { snapshot } = context;
  const table = tableBy(snapshot, 'landingPage');
  const period = table && quarterOf(table, snapshot.asOf);
  const whole = seriesOf(snapshot, 'engagementRate');
  const site = period && whole && amountOver(whole, period);
  if (!table || !period || !site) return [];
  const cut: FamilyCut = {
    table,
    dimension: 'landingPage',
    metric: 'engagementRate',
    columns: COLUMNS,
    period,
    reference: 'whole site',
  };
  const members = membersOf(table, cut.metric, COLUMNS, period, FEWEST_SESSIONS);
  const middle = median(members.map(visitsOf));
  return outliersOf(members, { period, side: 'above', factor: BETTER, reference: site.value })
    .filter((page) => visitsOf(page) < middle && !NO_CONTENT.test(page.segment))
    .slice(0, MOST)
    .map((page) => {
      const weight = (middle - visitsOf(page)) / (site.denominator ?? 1);
      return familyGapFinding(context, cut, page, { kind: 'reach', direction: 'up', weight });
    });
}

const visitsOf = ({ rate }: Member) => rate.denominator;
