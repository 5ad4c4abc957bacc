/** Answers that Google really gave must be read by our schemas. They are kept outside the repository. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AccountSummaries, AdminProperty, propertyOf, summariesOf } from '@/lib/collect/admin';
import { apiFailure, refusalOf } from '@/lib/collect/api-failure';
import { BatchOfReports, GoogleReport } from '@/lib/collect/report';
import { NOW } from './adapters';

const FOLDER = '../shared/data/ga4-recorded';
const read = (name: string): unknown => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'));

describe.skipIf(!existsSync(FOLDER))(`recorded answers (in ${FOLDER}, skipped without it)`, () => {
  it('of a report, with nulls where nothing is', () => {
    const report = GoogleReport.parse(read('report.json'));
    expect(report).toMatchObject({
      rowCount: 364,
      metadata: { dataLossFromOtherRow: false, timeZone: 'America/Los_Angeles' },
    });
    expect(report.totals[0]?.metricValues[0]?.value).toBe('542731');
    expect(report.minimums[0]?.dimensionValues[0]?.value).toBe('RESERVED_MIN');
  });

  it('of a report over two ranges', () => {
    const report = GoogleReport.parse(read('report-with-date-range.EXCERPT.json'));
    expect(report.dimensionHeaders.at(-1)).toEqual({ name: 'dateRange' });
    expect(report.rows[0]?.dimensionValues.at(-1)?.value).toBe('date_range_1');
  });

  it.each(['ga4_report_imported_sources.json', 'ga4_report_imported_visitors.json', 'ga4_start_date.json'])(
    'of a batch (%s)',
    (name) => {
      const { reports } = BatchOfReports.parse(read(name));
      expect(reports).toHaveLength(1);
      for (const row of reports[0]?.rows ?? []) {
        expect(row.dimensionValues).toHaveLength(reports[0]?.dimensionHeaders.length ?? 0);
        expect(row.metricValues).toHaveLength(reports[0]?.metricHeaders.length ?? 0);
      }
    },
  );

  it('of a report with fractions', () => {
    const report = GoogleReport.parse(read('test_streams_runReport.json'));
    expect(report.metricHeaders.map(({ type }) => type)).toContain('TYPE_FLOAT');
    expect(Number(report.rows[0]?.metricValues[7]?.value)).toBe(0.47857142857142859);
  });

  it('of a property and of accounts, some without any', () => {
    expect(propertyOf(AdminProperty.parse(read('ga4_get_property.json')))).toEqual({
      id: '428685444',
      displayName: 'account.one - GA4',
      account: '',
      timeZone: 'Europe/Warsaw',
      currency: 'USD',
      createdOn: '2024-02-22',
    });
    const { accountSummaries } = AccountSummaries.parse(read('ga4_list_properties.json'));
    expect(summariesOf(accountSummaries).map(({ id }) => id)).toEqual(['428685906', '153293282', '213025502']);
  });

  it('of an API that is not switched on, and of spent quotas', () => {
    expect(apiFailure(refusalOf(403, read('ga4_api_disabled_error.json')), NOW).code).toBe('api-disabled');
    const codes = Object.values(read('quota_error_messages.json') ?? {}).map(
      (message) => apiFailure(refusalOf(429, { error: { message } }), NOW).code,
    );
    expect(codes).toEqual(['quota-concurrent', 'quota-hour', 'quota-hour']);
  });
});
