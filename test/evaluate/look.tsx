import type { MetricId } from '@/lib/model/metric';
import { languagePack } from '@/lib/language/all-languages';
import { narratorWith } from '@/lib/language/narrative/narrator';
import { renderToString } from 'preact-render-to-string';
import { ChartView } from '@/components/charts/chart-view';
import { IMAGE_THEME } from '@/components/charts/theme';
import { diagnose } from '@/lib/diagnose/diagnose';
import { trendChart } from '@/lib/explain/trend-chart';
import { describeLongView } from '@/lib/language/narrative/describe-long-view';
import { describeVerdict } from '@/lib/language/narrative/describe-verdict';
import { addDays, type Day } from '@/lib/model/day';
import type { Diagnosis } from '@/lib/model/diagnosis';
import type { Series } from '@/lib/model/series';
import type { Snapshot } from '@/lib/model/snapshot';
import type { RealSeries } from './real-series';

const WIDTH = 640;

/**
 * A page with each real series: its verdict as a French sentence, and its plot beside it, for eyes to disagree with.
 * What a column is called decides the sentence's subject: sessions, orders, revenue.
 */
export function lookAt(all: readonly RealSeries[]): string {
  const cards = all.map((series) => cardOf(series)).join('\n');
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Verdicts</title>
<style>body{font:14px/1.45 sans-serif;display:grid;grid-template-columns:1fr 1fr;gap:24px;max-width:1400px}h2{font-size:15px;margin:0}p{margin:4px 0}</style>
${cards}</html>`;
}

function cardOf({ name, ...input }: RealSeries): string {
  const metric = METRIC_OF[name.split(' ').at(-1) ?? ''] ?? 'sessions';
  const asOf = addDays(input.start, input.numerator.length - 1);
  const diagnosis = diagnose(input);
  const narrator = narratorWith(languagePack('fr'), asOf);
  const noun = narrator.names.metric(metric);
  const { clause, more } = describeVerdict(diagnosis, noun, narrator);
  const long = describeLongView({ diagnosis, unit: 'count', noun, provenance: null }, narrator);
  const chart = trendChart(snapshotOf(input, metric, asOf), metric, diagnosis, { country: '' });
  return renderToString(
    <section>
      <h2>
        {name} : {clause}
      </h2>
      <p>
        {more} {long} {eventsOf(diagnosis)}
      </p>
      <ChartView chart={chart} theme={IMAGE_THEME} width={WIDTH} language="fr" title={name} description={more} />
    </section>,
  );
}

const METRIC_OF: Readonly<Record<string, MetricId>> = {
  orders: 'ecommercePurchases',
  revenue: 'totalRevenue',
  units: 'itemsPurchased',
  users: 'newUsers',
  pageViews: 'screenPageViews',
};

function eventsOf({ events }: Diagnosis): string {
  const kinds = Map.groupBy(events, ({ kind }) => kind);
  return [...kinds].map(([kind, own]) => `${kind} × ${own.length}`).join(', ');
}

function snapshotOf(input: Omit<RealSeries, 'name'>, metric: MetricId, asOf: Day): Snapshot {
  const { start, numerator } = input;
  const provenance: Series['provenance'] = {
    source: 'csv',
    propertyId: '1',
    query: { dimensions: ['date'], metrics: [metric], where: [] },
    period: { from: start, to: asOf },
    daysObserved: numerator.length,
    sampledShare: 1,
    thresholded: false,
  };
  return {
    property: { id: '1', displayName: '', account: '', timeZone: 'UTC', currency: 'GBP' },
    asOf,
    collectedAt: `${asOf}T00:00:00Z`,
    source: 'csv',
    totals: { [metric]: { metric, ...input, provenance } },
    tables: [],
    health: [],
    notMeasured: [],
    cost: { requests: 0, tokens: null },
  };
}
