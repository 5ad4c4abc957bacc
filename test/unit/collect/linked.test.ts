import { describe, expect, it } from 'vitest';
import { collect } from '@/lib/collect/collect';
import type { ReportRequest } from '@/lib/collect/request';
import type { AnalyticsSource } from '@/lib/collect/source';
import { demoSource } from '@/lib/demo/demo-source';
import { tablesSource } from '@/lib/collect/table/table-source';
import { PlateauError } from '@/lib/model/failure';
import type { Snapshot } from '@/lib/model/snapshot';
import { propertyIn } from '@/test/situations/demo-snapshot';
import { linkedSearch, linkedAds, type Spending, spending } from '@/test/situations/linked';
import { steadyShop } from '@/test/situations/steady-shop';
import { TODAY, watched } from './sample';

const at = (day: string) => new Date(`${day}T10:00:00Z`);
const PLAN: Spending = {
  channel: 'Paid Search',
  sessions: 300,
  cost: () => 180,
  varies: 0.3,
  elasticity: 1,
  intent: 1,
  campaigns: [{ name: 'marque', visits: 1, cost: 1 }],
};
const shop = propertyIn({ site: (today) => spending([PLAN])(steadyShop(), today), months: 14 });
const page = { path: '/', impressions: () => 900, position: () => 3, clickRate: () => 0.1 };
const linked = tablesSource([linkedSearch(linkedAds(shop, [PLAN], TODAY), [page], TODAY)], 'demo', TODAY);
const id = shop.property.id;

const isOfSearch = ({ metrics }: ReportRequest) =>
  (metrics ?? []).some(({ name }) => name.startsWith('organicGoogleSearch'));

/** Google refuses what Search Console counts, as where it is not linked. */
function refusing(source: AnalyticsSource): AnalyticsSource {
  return {
    ...source,
    runReports: async (property, requests) => {
      if (requests.some(isOfSearch)) throw new PlateauError('incompatible-request', 'The fields are incompatible.');
      return source.runReports(property, requests);
    },
  };
}
const read = (source: AnalyticsSource, day = TODAY, kept?: Snapshot) =>
  collect(source, id, { now: at(day), historyMonths: 13, ...(kept && { kept }) });
const has = ({ tables }: Snapshot, dimension: string) => tables.some(({ dimensions }) => dimensions[0] === dimension);

describe('what only a link brings', () => {
  it('costs nothing else its answer where Google refuses it, and is not told as a fault', async () => {
    const snapshot = await read(refusing(linked));
    expect(has(snapshot, 'landingPagePlusQueryString')).toBe(false);
    expect(snapshot.tables.map(({ dimensions }) => dimensions.join())).toContain(
      'sessionCampaignName,sessionDefaultChannelGroup',
    );
    expect(snapshot.health.map(({ code }) => code)).not.toContain('refused');
  });

  it('is asked again a month after it was refused, and not before', async () => {
    const first = await read(refusing(linked));
    const { source, asked } = watched(linked);
    const weekLater = await read(source, '2026-11-29', first);
    expect(asked.some(isOfSearch)).toBe(false);
    const monthLater = await read(source, '2026-12-27', weekLater);
    expect(has(monthLater, 'landingPagePlusQueryString')).toBe(true);
    expect(monthLater.refusedLinks).toBeUndefined();
  });

  it('is left out where Google repeats the cost of all weeks in each', async () => {
    const repeating: AnalyticsSource = {
      ...linked,
      runReports: async (property, requests) => {
        const { reports, cost } = await linked.runReports(property, requests);
        return {
          cost,
          reports: reports.map((report) => {
            const column = report.metricHeaders.findIndex(({ name }) => name === 'advertiserAdCost');
            const all = report.rows.reduce((sum, row) => sum + Number(row.metricValues[column]?.value ?? 0), 0);
            const row = (each: (typeof report.rows)[number]) => ({
              ...each,
              metricValues: each.metricValues.map((value, i) => (i === column ? { value: String(all) } : value)),
            });
            return { ...report, rows: report.rows.map(row) };
          }),
        };
      },
    };
    const snapshot = await read(repeating);
    expect(snapshot.tables.map(({ dimensions }) => dimensions.join())).not.toContain(
      'sessionCampaignName,sessionDefaultChannelGroup',
    );
    expect(snapshot.health).toContainEqual(
      expect.objectContaining({ code: 'parts-left-out', metrics: ['advertiserAdCost'] }),
    );
  });

  it('is said to be out of reach, and not unmeasured, where a right is missing', async () => {
    const blocked: AnalyticsSource = {
      ...demoSource(TODAY),
      metadata: async () => {
        const metadata = await demoSource(TODAY).metadata('1');
        const metrics = metadata.metrics.map((metric) =>
          metric.apiName === 'totalRevenue' ? { ...metric, blockedReasons: ['NO_REVENUE_METRICS'] } : metric,
        );
        return { ...metadata, metrics };
      },
    };
    const { health } = await collect(blocked, '1', { now: at(TODAY), historyMonths: 13 });
    expect(health).toContainEqual(
      expect.objectContaining({ code: 'restricted', severity: 'block', metrics: ['totalRevenue'] }),
    );
    expect(health.filter(({ code }) => code === 'not-measured').flatMap(({ metrics }) => metrics)).not.toContain(
      'totalRevenue',
    );
    expect(health.map(({ code }) => code)).not.toContain('no-ecommerce');
  });
});
