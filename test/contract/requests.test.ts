import { existsSync, readFileSync } from 'node:fs';
import { protos } from '@google-analytics/data';
import { describe, expect, it } from 'vitest';
import { collect } from '@/lib/collect/collect';
import type { ReportRequest } from '@/lib/collect/request';
import { demoSource } from '@/lib/demo/demo-source';
import { NOW } from './adapters';
import { REQUESTS } from './requests';

const { RunReportRequest } = protos.google.analytics.data.v1beta;
const EXCLUSIONS = '../shared/data/ga4-recorded/field_exclusions.json';

/** Everything that a reading of the shop asks, first and again. */
async function readTheShop(): Promise<ReportRequest[]> {
  const requests: ReportRequest[] = [];
  const source = demoSource('2026-11-22');
  const watched = {
    ...source,
    runReports: (id: string, batch: readonly ReportRequest[]) => {
      requests.push(...batch);
      return source.runReports(id, batch);
    },
  };
  const kept = await collect(watched, '1', { now: new Date('2026-11-02T10:00:00Z') });
  await collect(watched, '1', { now: NOW, kept });
  // A fortnight after the outage its hours are asked too.
  await collect(watched, '1', { now: new Date('2026-06-25T10:00:00Z') });
  return requests;
}

let asked: Promise<ReportRequest[]> | undefined;
const askedOfTheShop = () => (asked ??= readTheShop());

/** By number, as verify() wants this one. */
const numbered = ({ metricAggregations, ...request }: ReportRequest) => ({
  ...request,
  ...(metricAggregations && {
    metricAggregations: metricAggregations.map((name) => protos.google.analytics.data.v1beta.MetricAggregation[name]),
  }),
});

describe('our requests', () => {
  it('are Google’s messages, with nothing lost on the way', async () => {
    for (const request of [...Object.values(REQUESTS), ...(await askedOfTheShop())]) {
      const message = RunReportRequest.fromObject(numbered(request));
      expect(RunReportRequest.verify(message)).toBeNull();
      const back = RunReportRequest.toObject(RunReportRequest.decode(RunReportRequest.encode(message).finish()), {
        enums: String,
        longs: String,
      });
      const plain: unknown = JSON.parse(JSON.stringify(request), (key, value: unknown) =>
        ['limit', 'offset', 'int64Value'].includes(key) ? String(value) : value,
      );
      expect(back).toEqual(plain);
    }
  });

  it('are of hours too', async () => {
    const byHour = (await askedOfTheShop()).filter(({ dimensions }) => dimensions?.[0]?.name === 'dateHour');
    expect(byHour).toHaveLength(1);
  });

  it('always say in which order rows come, but for those that show the default', async () => {
    expect((await askedOfTheShop()).every(({ orderBys }) => (orderBys?.length ?? 0) > 0)).toBe(true);
  });

  it.skipIf(!existsSync(EXCLUSIONS))('join only fields that Google lets stand together', async () => {
    const excluded: Record<string, string[]> = JSON.parse(readFileSync(EXCLUSIONS, 'utf8'));
    for (const request of await askedOfTheShop()) {
      const fields = [...(request.dimensions ?? []), ...(request.metrics ?? [])].map(({ name }) => name);
      expect(fields.filter((field) => !(field in excluded))).toEqual([]);
      const clashes = fields.flatMap((field) =>
        fields.filter((other) => excluded[field]?.includes(other)).map((other) => [field, other]),
      );
      expect(clashes).toEqual([]);
    }
  });
});
