import { AccountSummaries, AdminProperty, accessOf, propertyOf, summariesOf } from '../admin';
import { runInBatches } from '../batches';
import { checkedReports } from '../check/checked-reports';
import { Metadata } from '../metadata';
import { allPages } from '../pages';
import { parseAnswer } from '../parse-answer';
import { QuotaGuard } from '../quota-guard';
import { readSetup } from '../setup/read-setup';
import type { SetupQuestion } from '../setup/setup-answer';
import type { AnalyticsSource } from '../source';
import { ADMIN_ORIGIN, addressOf, setupPath } from './admin-address';
import { GoogleApi, type GoogleApiOptions } from './google-api';

export interface RestSourceOptions extends GoogleApiOptions {
  readonly dataOrigin?: string;
  readonly adminOrigin?: string;
}

const DATA_ORIGIN = 'https://analyticsdata.googleapis.com';
const SUMMARIES_IN_A_PAGE = 200;

/** What `Metadata` reads: the descriptions of hundreds of fields are longer than all else that is said of them. */
const READ_OF_METADATA =
  'dimensions(apiName,uiName,deprecatedApiNames),metrics(apiName,uiName,type,deprecatedApiNames,blockedReasons)';

/** Google Analytics over plain HTTP, for the extension: Google's own client does not run in a browser. */
export function restSource(options: RestSourceOptions): AnalyticsSource {
  const { dataOrigin = DATA_ORIGIN, adminOrigin = ADMIN_ORIGIN } = options;
  const admin = new GoogleApi(options);
  // What Google grants at once it grants each property.
  const ofProperty = new Map<string, GoogleApi>();
  const data = (id: string) => {
    const api = ofProperty.get(id) ?? new GoogleApi(options);
    ofProperty.set(id, api);
    return api;
  };
  const quota = new QuotaGuard(options.now ?? (() => new Date()));
  const dataUrl = (id: string, what: string, parameters?: Readonly<Record<string, string>>) =>
    addressOf(`${dataOrigin}/v1beta/properties/${id}${what}`, parameters);

  const accounts = () =>
    allPages(async (pageToken) => {
      const paging = { pageSize: `${SUMMARIES_IN_A_PAGE}`, ...(pageToken && { pageToken }) };
      const address = addressOf(`${adminOrigin}/v1beta/accountSummaries`, paging);
      const page = parseAnswer(AccountSummaries, await admin.get(address));
      return { items: page.accountSummaries, next: page.nextPageToken };
    });
  const ask = (question: SetupQuestion) =>
    admin.get(`${adminOrigin}${setupPath(question)}`, { property: question.propertyId });

  return {
    kind: 'ga4',
    properties: async () => summariesOf(await accounts()),
    setup: (id, asked) => readSetup({ ask, access: async () => accessOf(await accounts(), id) }, id, asked),
    property: async (id) =>
      propertyOf(
        parseAnswer(
          AdminProperty,
          await admin.get(addressOf(`${adminOrigin}/v1beta/properties/${id}`), { property: id }),
        ),
      ),
    metadata: async (id) =>
      parseAnswer(
        Metadata,
        await data(id).get(dataUrl(id, '/metadata', { $fields: READ_OF_METADATA }), { property: id }),
      ),
    runReports: (id, requests) =>
      runInBatches(requests, async (batch) => {
        quota.check(id);
        const body = await data(id).post(dataUrl(id, ':batchRunReports'), { requests: batch }, { property: id });
        const reports = checkedReports(batch, body);
        quota.note(id, reports);
        return reports;
      }),
  };
}
