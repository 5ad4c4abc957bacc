import { AccountSummaries, AdminProperty, propertyOf, summariesOf } from '../admin';
import { runInBatches } from '../batches';
import { checkedReports } from '../check/checked-reports';
import { Metadata } from '../metadata';
import { allPages } from '../pages';
import { parseAnswer } from '../parse-answer';
import { QuotaGuard } from '../quota-guard';
import type { AnalyticsSource } from '../source';
import { GoogleApi, type GoogleApiOptions } from './google-api';

export interface RestSourceOptions extends GoogleApiOptions {
  readonly dataOrigin?: string;
  readonly adminOrigin?: string;
}

const DATA_ORIGIN = 'https://analyticsdata.googleapis.com';
const ADMIN_ORIGIN = 'https://analyticsadmin.googleapis.com';
const SUMMARIES_IN_A_PAGE = 200;

/** Google Analytics over plain HTTP, for the extension: Google's own client does not run in a browser. */
export function restSource(options: RestSourceOptions): AnalyticsSource {
  const { dataOrigin = DATA_ORIGIN, adminOrigin = ADMIN_ORIGIN } = options;
  const api = new GoogleApi(options);
  const quota = new QuotaGuard(options.now ?? (() => new Date()));
  const dataUrl = (id: string, what: string) => `${dataOrigin}/v1beta/properties/${id}${what}`;

  return {
    kind: 'ga4',
    properties: async () => {
      const accounts = await allPages(async (pageToken) => {
        const query = new URLSearchParams({ pageSize: `${SUMMARIES_IN_A_PAGE}`, ...(pageToken && { pageToken }) });
        const page = parseAnswer(AccountSummaries, await api.get(`${adminOrigin}/v1beta/accountSummaries?${query}`));
        return { items: page.accountSummaries, next: page.nextPageToken };
      });
      return summariesOf(accounts);
    },
    property: async (id) =>
      propertyOf(parseAnswer(AdminProperty, await api.get(`${adminOrigin}/v1beta/properties/${id}`, { property: id }))),
    metadata: async (id) => parseAnswer(Metadata, await api.get(dataUrl(id, '/metadata'), { property: id })),
    runReports: (id, requests) =>
      runInBatches(requests, async (batch) => {
        quota.check(id);
        const body = await api.post(dataUrl(id, ':batchRunReports'), { requests: batch }, { property: id });
        const reports = checkedReports(batch, body);
        quota.note(id, reports);
        return reports;
      }),
  };
}
