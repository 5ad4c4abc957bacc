/** What a report can be cut by and counted in, as SQL over the staged tables. */

/** The staged table that a field is read from; no report mixes the two, as with Google. */
export type Staged = 'plateau_facts' | 'plateau_items';

const CALENDAR = { date: 'day', yearMonth: 'SUBSTR(day, 1, 6)', isoYearIsoWeek: 'week' };

export const DIMENSIONS: Readonly<Record<Staged, Readonly<Record<string, string>>>> = {
  plateau_facts: {
    ...CALENDAR,
    sessionDefaultChannelGroup: 'channel',
    sessionSourceMedium: 'source_medium',
    sessionSource:
      "CASE WHEN STRPOS(source_medium, ' / ') > 0 THEN SUBSTR(source_medium, 1, STRPOS(source_medium, ' / ') - 1) ELSE source_medium END",
    sessionCampaignName: 'campaign',
    landingPage: 'landing',
    newVsReturning: 'visitor',
    deviceCategory: 'device',
    browser: 'browser',
    country: 'country',
    searchTerm: 'search_term',
    eventName: 'event',
  },
  plateau_items: { ...CALENDAR, itemName: 'item_name', itemListName: 'item_list_name' },
};

export interface MetricSql {
  readonly sql: string;
  /** Columns of the export without which it cannot be told. */
  readonly needs: readonly string[];
}

const metric = (sql: string, ...needs: string[]): MetricSql => ({ sql, needs });
const sum = (what: string, when: string) => `SUM(CASE WHEN ${when} THEN ${what} ELSE 0 END)`;
const events = (...names: string[]) => sum('1', `event IN (${names.map((name) => `'${name}'`).join(', ')})`);
const units = (event: string) => metric(sum('quantity', `event = '${event}'`), 'items');
const money = (sql: string, ...needs: string[]) => metric(`COALESCE(SUM(${sql}), 0)`, ...needs);

export const METRICS_SQL: Readonly<Record<Staged, Readonly<Record<string, MetricSql>>>> = {
  plateau_facts: {
    sessions: metric('COUNT(DISTINCT visit)'),
    engagedSessions: metric('COUNT(DISTINCT CASE WHEN engaged THEN visit END)'),
    totalUsers: metric('COUNT(DISTINCT person)'),
    newUsers: metric('COUNT(DISTINCT CASE WHEN is_first THEN person END)'),
    totalPurchasers: metric("COUNT(DISTINCT CASE WHEN event = 'purchase' THEN person END)"),
    screenPageViews: metric(events('page_view', 'screen_view')),
    addToCarts: metric(events('add_to_cart')),
    checkouts: metric(events('begin_checkout')),
    ecommercePurchases: metric(sum('1', "event = 'purchase' AND counts")),
    // Google's total too is what was sold less what was paid back; it adds subscriptions and advertising of apps.
    totalRevenue: money('COALESCE(revenue, 0) - COALESCE(refund, 0)', 'ecommerce.purchase_revenue'),
    refundAmount: money('refund', 'ecommerce.refund_value'),
    shippingAmount: money('shipping', 'ecommerce.shipping_value'),
    eventCount: metric('COUNT(*)'),
  },
  plateau_items: {
    itemsViewed: units('view_item'),
    itemsAddedToCart: units('add_to_cart'),
    itemsPurchased: units('purchase'),
    itemsViewedInList: units('view_item_list'),
    itemsClickedInList: units('select_item'),
    itemRevenue: money('COALESCE(revenue, 0) - COALESCE(refund, 0)', 'items', 'items.item_revenue'),
    itemRefundAmount: money('refund', 'items', 'items.item_refund'),
  },
};
