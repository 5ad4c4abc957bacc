import type { MetricId } from '@/lib/model/metric';
import { describe, expect, it } from 'vitest';
import { itemRefundFindings } from '@/lib/explain/findings/item-refunds';
import { amountOver } from '@/lib/measure/amount';
import { seriesOf, seriesOfRow } from '@/lib/measure/series';
import type { MeasuredSeries } from '@/lib/model/series';
import { contextWith, weeklyTable } from '../weekly-tables';

const article = (name: string, refunds: number) => ({
  keys: [name],
  metrics: { itemsPurchased: 24, itemRevenue: 480, itemRefundAmount: refunds },
});

describe('the share of sales that goes back', () => {
  const table = weeklyTable({
    dimensions: ['itemName'],
    rows: [...['Lampe', 'Vase', 'Plaid', 'Coussin', 'Miroir'].map((name) => article(name, 20)), article('Tapis', 320)],
  });

  it('is the same in the finding and in the metric: of what was sold before the refunds were taken off', () => {
    const [finding] = itemRefundFindings(contextWith([table]));
    const row = table.rows.find(({ keys }) => keys[0] === 'Tapis');
    const series = row && seriesOfRow(table, row, 'itemRefundShare');
    const share = series && finding && amountOver(series, finding.period)?.value;
    expect(share).toBeCloseTo(320 / (480 + 320), 1);
    expect(finding?.figures['segmentRate']?.value).toBeCloseTo(share ?? 0, 2);
    expect(finding?.figures['segmentRate']?.provenance.query.metrics).toEqual(['itemRefundAmount', 'itemRevenue']);
  });

  it('is the same of the whole property', () => {
    const { snapshot } = contextWith([]);
    const [sessions] = Object.values(snapshot.totals);
    const money = (metric: MetricId, value: number): MeasuredSeries => ({
      metric,
      kind: 'currency',
      frequency: 'daily',
      start: '2026-03-01',
      numerator: Array.from({ length: 28 }, () => value),
      denominator: null,
      provenance: sessions?.provenance ?? table.provenance,
    });
    const totals = { itemRefundAmount: money('itemRefundAmount', 25), itemRevenue: money('itemRevenue', 75) };
    const series = seriesOf({ ...snapshot, totals }, 'itemRefundShare');
    expect(series && amountOver(series, { from: '2026-03-01', to: '2026-03-28' })?.value).toBe(0.25);
  });
});
