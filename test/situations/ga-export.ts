import { demoSource } from '@/lib/demo/demo-source';
import type { Period } from '@/lib/model/period';

/** The demonstration's larger shop. */
const SHOP = '1';

/** How Google's interface calls what it exports. */
const NAMES: Readonly<Record<string, string>> = {
  date: 'Date',
  sessionDefaultChannelGroup: 'Session primary channel group (Default Channel Group)',
  country: 'Country',
  sessions: 'Sessions',
  ecommercePurchases: 'Ecommerce purchases',
  totalRevenue: 'Total revenue',
  addToCarts: 'Add to carts',
};
const METRICS = ['sessions', 'ecommercePurchases', 'totalRevenue', 'addToCarts'];

export interface ExportOptions extends Period {
  /** A second dimension, in the names of the Data API. */
  readonly by?: 'sessionDefaultChannelGroup' | 'country';
  /** What Google's interface calls the property in the lines above the table; without, nothing says whose figures these are. */
  readonly property?: string;
  /** What figures are multiplied by, for those of another shop. */
  readonly times?: number;
}

/** Days of the demonstration as the CSV that Google's interface exports. Its figures are known up to 18 November 2026. */
export async function gaExport({ from, to, by, property, times = 1 }: ExportOptions): Promise<string> {
  const dimensions = ['date', ...(by ? [by] : [])];
  const { reports } = await demoSource('2026-11-21').runReports(SHOP, [
    {
      dimensions: dimensions.map((name) => ({ name })),
      metrics: METRICS.map((name) => ({ name })),
      dateRanges: [{ startDate: from, endDate: to }],
    },
  ]);
  const rows = (reports[0]?.rows ?? []).map(({ dimensionValues, metricValues }) => [
    ...dimensionValues.map(({ value }) => value),
    ...metricValues.map(({ value }, at) =>
      String(METRICS[at] === 'totalRevenue' ? Number(value) * times : Math.round(Number(value) * times)),
    ),
  ]);
  const above =
    property === undefined
      ? []
      : [
          '# ----------------------------------------',
          '# Traffic acquisition',
          '# Account: Shops',
          `# Property: ${property}`,
          '# ----------------------------------------',
          '# ',
          '# All Users',
          `# Start date: ${from.replaceAll('-', '')}`,
          `# End date: ${to.replaceAll('-', '')}`,
        ];
  const head = [...dimensions, ...METRICS].map((name) => NAMES[name] ?? name);
  return [...above, ...[head, ...rows].map((cells) => cells.join(','))].join('\n');
}
