/** What is planted must be there in the figures, and not without it: others' tests rest on it. */
import type { MetricId } from '@/lib/model/metric';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '@/lib/model/snapshot';
import { demoSnapshot } from '@/test/situations/demo-snapshot';
import { SITUATIONS, type SituationName } from '@/test/situations/situations';

const sum = (values: readonly (number | null)[]) => values.reduce<number>((all, value) => all + (value ?? 0), 0);

/** A metric of some rows of a table over its last steps, or over as many before those. */
function rows(
  { tables }: Snapshot,
  dimensions: string,
  keys: (...keys: string[]) => boolean,
  [metric, steps, back = 0]: [metric: MetricId, steps: number, back?: number],
): number {
  const table = tables.find((each) => each.dimensions.join() === dimensions);
  const end = (table?.length ?? 0) - back;
  return sum(
    (table?.rows ?? [])
      .filter((row) => keys(...row.keys))
      .flatMap((row) => (row.metrics[metric] ?? []).slice(end - steps, end)),
  );
}
function total({ totals }: Snapshot, metric: MetricId, days: number, back = 0): number {
  const values = totals[metric]?.numerator ?? [];
  return sum(values.slice(values.length - back - days, values.length - back));
}
function rate(snapshot: Snapshot, top: MetricId, bottom: MetricId, days = 28, back = 0): number {
  return total(snapshot, top, days, back) / total(snapshot, bottom, days, back);
}
const is = (name: string) => (first: string) => first === name;
const month = ({ months }: Snapshot, metric: MetricId, back: number) => months?.[metric]?.numerator.at(-1 - back) ?? 0;
const returning = (snapshot: Snapshot, back: number) =>
  month(snapshot, 'totalPurchasers', back) - month(snapshot, 'firstTimePurchasers', back);
const share =
  (dimensions: string, keys: (...keys: string[]) => boolean, top: MetricId, bottom: MetricId, steps = 4) =>
  (snapshot: Snapshot) =>
    rows(snapshot, dimensions, keys, [top, steps]) / rows(snapshot, dimensions, keys, [bottom, steps]);

/** A page that the steady shop does not have can be no multiple of it: it has a test of its own. */
type Marked = Exclude<SituationName, 'content-few-readers'>;

/** A figure of each situation, and between what multiples of the steady shop's it lies. */
const MARKS: Readonly<Record<Marked, readonly [figure: (snapshot: Snapshot) => number, low: number, high: number]>> = {
  growing: [(s) => total(s, 'sessions', 28), 1.4, 1.65],
  declining: [(s) => total(s, 'sessions', 28), 0.6, 0.72],
  'mobile-last-step': [share('deviceCategory', is('mobile'), 'ecommercePurchases', 'sessions', 28), 0.4, 0.6],
  simpson: [
    (s) => rate(s, 'ecommercePurchases', 'sessions') / rate(s, 'ecommercePurchases', 'sessions', 28, 336),
    0,
    0.92,
  ],
  'item-few-carts': [share('itemName', is('Service en grès, 12 pièces'), 'itemsAddedToCart', 'itemsViewed'), 0.2, 0.4],
  'item-high-refunds': [share('itemName', is('Suspension en osier'), 'itemRefundAmount', 'itemRevenue', 12), 3, 9],
  'list-few-clicks': [share('itemListName', is('Vaisselle'), 'itemsClickedInList', 'itemsViewedInList'), 0.2, 0.4],
  'term-without-sale': [(s) => rows(s, 'searchTerm', is('suspension'), ['ecommercePurchases', 8]), 0, 0],
  'dark-social': [
    (s) =>
      rows(
        s,
        'sessionDefaultChannelGroup,landingPage',
        (channel, page) => channel === 'Direct' && page.startsWith('/j'),
        ['newUsers', 6],
      ),
    4,
    9,
  ],
  'browser-payment-fails': [share('browser', is('Safari'), 'ecommercePurchases', 'checkouts', 28), 0.4, 0.8],
  'email-flows-missing': [
    (s) => rows(s, 'sessionCampaignName', (name) => name.startsWith('flow-'), ['sessions', 8]),
    0,
    0,
  ],
  'paid-visits-of-known': [
    share('sessionDefaultChannelGroup', (name) => name.startsWith('Paid'), 'newUsers', 'sessions', 28),
    0.2,
    0.4,
  ],
  'first-time-flat': [(s) => month(s, 'firstTimePurchasers', 0) / month(s, 'totalPurchasers', 0), 0.5, 0.8],
  'returning-flat': [(s) => returning(s, 0) / month(s, 'totalPurchasers', 0), 0.5, 0.85],
  'second-order-falling': [(s) => returning(s, 0) / month(s, 'totalPurchasers', 0), 0.4, 0.8],
  'discount-rising': [(s) => rate(s, 'itemDiscountAmount', 'totalRevenue'), 2.2, 3.2],
  'consent-step': [(s) => rate(s, 'ecommercePurchases', 'sessions'), 1.2, 1.6],
  'page-far-below': [share('landingPage', is('/collections/luminaires'), 'ecommercePurchases', 'sessions'), 0.2, 0.4],
  'visits-unassigned': [(s) => rows(s, 'sessionDefaultChannelGroup', is('Unassigned'), ['sessions', 28]), 7, 9],
  'nothing-measured': [(s) => total(s, 'keyEvents', 28), 0, 0],
  'closed-on-mailing': [(s) => rate(s, 'ecommercePurchases', 'sessions', 7), 0.5, 0.85],
  'campaigns-falling': [(s) => rows(s, 'sessionDefaultChannelGroup', is('Email'), ['sessions', 28]), 0.3, 0.5],
  concentration: [
    (s) => rows(s, 'sessionDefaultChannelGroup', is('Paid Search'), ['sessions', 28]) / total(s, 'sessions', 28),
    2.5,
    4.5,
  ],
  'tags-lost': [(s) => rows(s, 'sessionDefaultChannelGroup', is('Direct'), ['sessions', 21]), 1.4, 1.8],
  'assistants-channel': [(s) => total(s, 'sessions', 28), 1.01, 1.05],
  'assistants-growing': [(s) => total(s, 'sessions', 28), 1.05, 1.12],
  staging: [(s) => rows(s, 'sessionDefaultChannelGroup', is('Direct'), ['sessions', 28]), 1.5, 2.5],
  copied: [(s) => rows(s, 'sessionDefaultChannelGroup', is('Organic Search'), ['sessions', 28]), 1.05, 1.3],
  'local-visits': [(s) => total(s, 'sessions', 28), 1, 1.003],
  outage: [(s) => total(s, 'sessions', 3, 11), 0, 0],
};

const NAMES = Object.keys(SITUATIONS).filter((name): name is Marked => name in MARKS);

describe('a situation', () => {
  it.each(NAMES)('%s is in the figures', async (situation) => {
    const [figure, low, high] = MARKS[situation];
    const steady = figure(await demoSnapshot());
    const planted = figure(await demoSnapshot({ situation }));
    expect(planted).toBeGreaterThanOrEqual(low * steady);
    expect(planted).toBeLessThanOrEqual(high * steady);
  });

  it('leaves flat what is to be flat', async () => {
    const first = await demoSnapshot({ situation: 'first-time-flat' });
    const back = await demoSnapshot({ situation: 'returning-flat' });
    const steady = await demoSnapshot();
    // Beside the same months of the steady shop, so that the season stays out.
    const course = (figure: (snapshot: Snapshot, back: number) => number, of: Snapshot) =>
      figure(of, 0) / figure(steady, 0) / (figure(of, 10) / figure(steady, 10));
    for (const flat of [course((s, at) => month(s, 'firstTimePurchasers', at), first), course(returning, back)]) {
      expect(flat).toBeLessThan(1.12);
      expect(flat).toBeGreaterThan(0.88);
    }
    expect(course((s, at) => month(s, 'totalPurchasers', at), back)).toBeGreaterThan(1.2);
  });

  it('can be told together with others', async () => {
    const snapshot = await demoSnapshot({ situation: ['item-few-carts', 'discount-rising'] });
    for (const situation of ['item-few-carts', 'discount-rising'] as const) {
      const [figure, low, high] = MARKS[situation];
      const steady = figure(await demoSnapshot());
      expect(figure(snapshot) / steady).toBeGreaterThanOrEqual(low);
      expect(figure(snapshot) / steady).toBeLessThanOrEqual(high);
    }
  });

  it('keeps its readers, where it is about them', async () => {
    const held = await demoSnapshot({ situation: 'content-few-readers' });
    const engaged = share('landingPage', is('/journal/entretenir-le-lin'), 'engagedSessions', 'sessions')(held);
    expect(engaged).toBeGreaterThan(0.75);
    expect(engaged).toBeLessThanOrEqual(1);
    expect(rows(held, 'landingPage', is('/journal/entretenir-le-lin'), ['sessions', 4])).toBeGreaterThan(300);
  });
});
