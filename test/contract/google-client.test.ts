/** Google's own client, unmodified, is the referee: it must read what the emulator answers. */
import { v1beta as admin } from '@google-analytics/admin';
import { BetaAnalyticsDataClient, protos } from '@google-analytics/data';
import { OAuth2Client } from 'google-auth-library';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '@/test/emulator/emulator';
import { NOW } from './adapters';

const { Compatibility, MetricAggregation, MetricType } = protos.google.analytics.data.v1beta;
const property = 'properties/1';
const dateRanges = [{ startDate: '2026-11-01', endDate: '2026-11-07' }];
let emulator: Emulator;
let data: BetaAnalyticsDataClient;
let accounts: InstanceType<typeof admin.AnalyticsAdminServiceClient>;

beforeAll(async () => {
  emulator = await startEmulator({ now: () => NOW });
  const authClient = new OAuth2Client();
  authClient.setCredentials({ access_token: emulator.identity.grant() });
  const connection = { fallback: true, protocol: 'http', apiEndpoint: '127.0.0.1', port: emulator.port, authClient };
  data = new BetaAnalyticsDataClient(connection);
  accounts = new admin.AnalyticsAdminServiceClient(connection);
});
afterAll(() => emulator.stop());

describe('Google’s client', () => {
  it('reads a report with totals and quota, and asks for enums by number', async () => {
    const [report] = await data.runReport({
      property,
      dimensions: [{ name: 'deviceCategory' }],
      metrics: [{ name: 'sessions' }, { name: 'totalRevenue' }],
      dateRanges,
      metricAggregations: [MetricAggregation.TOTAL],
      orderBys: [{ metric: { metricName: 'sessions' }, desc: true }],
      returnPropertyQuota: true,
    });
    expect(report.kind).toBe('analyticsData#runReport');
    expect(report.rowCount).toBe(3);
    expect(report.rows?.[0]?.dimensionValues?.[0]?.value).toBe('mobile');
    expect(report.metricHeaders?.map(({ type }) => type)).toEqual(['TYPE_INTEGER', 'TYPE_CURRENCY']);
    expect(MetricType.TYPE_CURRENCY).toBe(9);
    expect(report.totals?.[0]?.dimensionValues?.[0]?.value).toBe('RESERVED_TOTAL');
    const sessions = report.rows?.map((row) => Number(row.metricValues?.[0]?.value)) ?? [];
    expect(sessions.reduce((sum, value) => sum + value, 0)).toBe(Number(report.totals?.[0]?.metricValues?.[0]?.value));
    expect(report.metadata).toMatchObject({ currencyCode: 'EUR', timeZone: 'Europe/Paris' });
    expect(report.propertyQuota?.tokensPerDay?.consumed).toBe(1);
    const seen = emulator.requests.at(-1);
    expect(seen?.url.searchParams.get('$alt')).toBe('json;enum-encoding=int');
    expect(JSON.parse(seen?.body ?? '{}')).toMatchObject({ metricAggregations: [1] });
  });

  it('reads an empty report as nothing, without inventing rows', async () => {
    const [report] = await data.runReport({
      property,
      dimensions: [{ name: 'date' }],
      metrics: [{ name: 'sessions' }],
      dateRanges: [{ startDate: '2015-01-01', endDate: '2015-01-02' }],
    });
    expect(report.rows).toEqual([]);
    expect(report.rowCount).toBe(0);
  });

  it('reads a batch, and its refusal as a whole', async () => {
    const request = { metrics: [{ name: 'sessions' }], dateRanges };
    const [batch] = await data.batchRunReports({ property, requests: [request, request] });
    expect(batch.kind).toBe('analyticsData#batchRunReports');
    expect(batch.reports).toHaveLength(2);
    const bad = { ...request, dimensions: [{ name: 'nothing' }] };
    await expect(data.batchRunReports({ property, requests: [request, bad] })).rejects.toMatchObject({
      code: 3,
      httpStatusCode: 400,
    });
    await expect(
      data.batchRunReports({ property, requests: Array.from({ length: 6 }, () => request) }),
    ).rejects.toMatchObject({ code: 3 });
  });

  it('reads metadata, of a property and of all', async () => {
    const [metadata] = await data.getMetadata({ name: `${property}/metadata` });
    expect(metadata.name).toBe(`${property}/metadata`);
    expect(metadata.metrics?.find(({ apiName }) => apiName === 'totalRevenue')?.type).toBe('TYPE_CURRENCY');
    const [common] = await data.getMetadata({ name: 'properties/0/metadata' });
    expect(common.dimensions?.map(({ apiName }) => apiName)).toContain('date');
  });

  it('reads compatibility', async () => {
    const [answer] = await data.checkCompatibility({
      property,
      dimensions: [{ name: 'country' }],
      metrics: [{ name: 'sessions' }],
      compatibilityFilter: 'INCOMPATIBLE',
    });
    const names = answer.dimensionCompatibilities?.map(({ dimensionMetadata }) => dimensionMetadata?.apiName);
    expect(names).toContain('landingPage');
    expect(names).not.toContain('date');
    expect(answer.dimensionCompatibilities?.every(({ compatibility }) => compatibility === 'INCOMPATIBLE')).toBe(true);
    expect(Compatibility.INCOMPATIBLE).toBe(2);
    const metrics = answer.metricCompatibilities?.map(({ metricMetadata }) => metricMetadata?.apiName);
    expect(metrics).toContain('itemsViewed');
    expect(metrics).not.toContain('totalRevenue');
  });

  it('reads accounts and properties', async () => {
    const [summaries] = await accounts.listAccountSummaries({});
    expect(summaries[0]?.propertySummaries?.map(({ property: name }) => name)).toEqual([property, 'properties/2']);
    const [found] = await accounts.getProperty({ name: property });
    expect(found).toMatchObject({
      timeZone: 'Europe/Paris',
      currencyCode: 'EUR',
      propertyType: 'PROPERTY_TYPE_ORDINARY',
    });
    await expect(accounts.getProperty({ name: 'properties/9' })).rejects.toMatchObject({ code: 7 });
  });

  it('reads a refusal with its reason', async () => {
    emulator.fail({ status: 403, message: 'has not been used', reason: 'SERVICE_DISABLED' });
    await expect(data.getMetadata({ name: `${property}/metadata` })).rejects.toMatchObject({
      code: 7,
      reason: 'SERVICE_DISABLED',
    });
  });
});
