import { describe, expect, it } from 'vitest';
import { runInBatches } from '@/lib/collect/batches';
import { GoogleReport } from '@/lib/collect/report';
import type { ReportRequest } from '@/lib/collect/request';

/** A server with so many rows for every report. */
function server(rowCount: number) {
  const batches: (readonly ReportRequest[])[] = [];
  return {
    batches,
    send: async (requests: readonly ReportRequest[]) => {
      batches.push(requests);
      return requests.map((request) => {
        const from = Number(request.offset ?? 0);
        const to = Math.min(rowCount, from + Number(request.limit));
        const rows = Array.from({ length: to - from }, (_, index) => ({
          dimensionValues: [{ value: `${request.metrics?.[0]?.name} ${from + index}` }],
        }));
        return GoogleReport.parse({ rows, rowCount, propertyQuota: { tokensPerDay: { consumed: 2, remaining: 100 } } });
      });
    },
  };
}
const requests = (count: number): ReportRequest[] =>
  Array.from({ length: count }, (_, index) => ({ metrics: [{ name: `m${index}` }] }));

describe('many reports', () => {
  it('go five to a batch, in order, and tell what they cost', async () => {
    const { batches, send } = server(1);
    const { reports, cost } = await runInBatches(requests(7), send);
    expect(batches.map((batch) => batch.length)).toEqual([5, 2]);
    expect(reports.map((report) => report.rows[0]?.dimensionValues[0]?.value)).toEqual(
      requests(7).map((_, index) => `m${index} 0`),
    );
    expect(cost).toEqual({ requests: 2, tokens: 14 });
    expect(batches.flat().every((request) => request.returnPropertyQuota)).toBe(true);
  });

  it('page on until every row is there', async () => {
    const { batches, send } = server(25);
    const { reports, cost } = await runInBatches(requests(2), send, 10);
    expect(reports.map((report) => report.rows.length)).toEqual([25, 25]);
    expect(reports[1]?.rows.map((row) => row.dimensionValues[0]?.value)).toEqual(
      Array.from({ length: 25 }, (_, row) => `m1 ${row}`),
    );
    expect(batches.map((batch) => batch.map((request) => request.offset ?? 0))).toEqual([
      [0, 0],
      [10, 20, 10, 20],
    ]);
    expect(cost.requests).toBe(2);
  });

  it('stop at a limit that was asked for', async () => {
    const { batches, send } = server(25);
    const { reports } = await runInBatches([{ ...requests(1)[0], limit: 3 }], send, 10);
    expect(reports[0]?.rows).toHaveLength(3);
    expect(batches).toHaveLength(1);
  });

  it('may be none', async () => {
    expect(await runInBatches([], server(1).send)).toEqual({ reports: [], cost: { requests: 0, tokens: null } });
  });
});
