import { v1alpha, v1beta as admin } from '@google-analytics/admin';
import { BetaAnalyticsDataClient, protos } from '@google-analytics/data';
import { OAuth2Client } from 'google-auth-library';
import PQueue from 'p-queue';
import { AccountSummaries, AdminProperty, accessOf, propertyOf, summariesOf } from '../admin';
import { runInBatches } from '../batches';
import { checkedReports } from '../check/checked-reports';
import { Metadata } from '../metadata';
import { allPages } from '../pages';
import { parseAnswer } from '../parse-answer';
import { LARGEST_ANSWER, Patience, type Pause } from '../retry';
import { QuotaGuard } from '../quota-guard';
import type { ReportRequest } from '../request';
import { readSetup } from '../setup/read-setup';
import type { AnalyticsSource } from '../source';
import { clientFailure } from './client-failure';
import { setupCalls } from './setup-calls';

export interface GoogleClientSourceOptions {
  /** A stand-in for both of Google's APIs; Google itself without it. */
  readonly apiOrigin?: string;
  /** Application default credentials are used without it. */
  readonly accessToken?: string;
  readonly now?: () => Date;
  readonly pause?: Pause;
  /** Milliseconds that one call may take. */
  readonly timeout?: number;
}

const { MetricAggregation } = protos.google.analytics.data.v1beta;
type ClientRequest = protos.google.analytics.data.v1beta.IRunReportRequest;

const CONCURRENT_REQUESTS = 4;
const TIMEOUT = 60_000;
const SUMMARIES_IN_A_PAGE = 200;
const SCOPE = 'https://www.googleapis.com/auth/analytics.readonly';

/** Google Analytics through Google's own client, for Node. */
export function googleClientSource(options: GoogleClientSourceOptions = {}): AnalyticsSource {
  const connection = connectionOf(options);
  const data = new BetaAnalyticsDataClient(connection);
  const accounts = new admin.AnalyticsAdminServiceClient(connection);
  const setup = { alpha: new v1alpha.AnalyticsAdminServiceClient(connection), beta: accounts };
  const now = options.now ?? (() => new Date());
  const quota = new QuotaGuard(now);
  // Google counts the requests at once of each property apart.
  const queues = new Map<string, PQueue>();
  const queueOf = (propertyId = '') => {
    const queue = queues.get(propertyId) ?? new PQueue({ concurrency: CONCURRENT_REQUESTS });
    queues.set(propertyId, queue);
    return queue;
  };
  // Some calls of the client try again by themselves; how often is decided in one place, below.
  const callOptions = { timeout: options.timeout ?? TIMEOUT, retry: null };

  async function patiently<Result>(call: () => Promise<Result>, details: Record<string, string> = {}): Promise<Result> {
    const patience = new Patience(options.pause);
    for (;;)
      try {
        return await queueOf(details['property']).add(call);
      } catch (error) {
        const failure = clientFailure(error, now(), details);
        // A token of the caller's cannot be renewed here, and default credentials renew themselves.
        const wait = failure.code === 'expired-token' ? null : patience.after(failure);
        if (wait === null) throw failure;
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
  }

  const summaries = () =>
    // The client follows pages by itself, one that names itself as the next for ever.
    allPages(async (pageToken) => {
      const request = { pageSize: SUMMARIES_IN_A_PAGE, pageToken };
      const [, , answer] = await patiently(() =>
        accounts.listAccountSummaries(request, { ...callOptions, autoPaginate: false }),
      );
      const page = parseAnswer(AccountSummaries, answer);
      return { items: page.accountSummaries, next: page.nextPageToken };
    });

  return {
    kind: 'ga4',
    properties: async () => summariesOf(await summaries()),
    setup: (id, asked) =>
      readSetup(
        {
          ask: (question) => patiently(() => setupCalls(setup, question, callOptions), { property: id }),
          access: async () => accessOf(await summaries(), id),
        },
        id,
        asked,
      ),
    property: async (id) => {
      const [answer] = await patiently(() => accounts.getProperty({ name: `properties/${id}` }, callOptions), {
        property: id,
      });
      return propertyOf(parseAnswer(AdminProperty, { ...answer, createTime: instantOf(answer.createTime?.seconds) }));
    },
    metadata: async (id) => {
      const [answer] = await patiently(() => data.getMetadata({ name: `properties/${id}/metadata` }, callOptions), {
        property: id,
      });
      return parseAnswer(Metadata, answer);
    },
    runReports: (id, requests) =>
      runInBatches(requests, async (batch) => {
        quota.check(id);
        const [answer] = await patiently(
          () => data.batchRunReports({ property: `properties/${id}`, requests: batch.map(googleRequest) }, callOptions),
          { property: id },
        );
        const reports = checkedReports(batch, answer);
        quota.note(id, reports);
        return reports;
      }),
  };
}

/** What the client’s own `fetch` heeds; `maxContentLength` it heeds only where it is given call by call. */
const LIMITED = { size: LARGEST_ANSWER };

function connectionOf({ apiOrigin, accessToken }: GoogleClientSourceOptions) {
  const origin = apiOrigin === undefined ? null : new URL(apiOrigin);
  const isPlain = origin?.protocol === 'http:';
  return {
    // REST rather than gRPC: the same wire as the extension's, so that both fail alike.
    fallback: true,
    scopes: [SCOPE],
    clientOptions: { transporterOptions: LIMITED },
    ...(origin && {
      protocol: isPlain ? 'http' : 'https',
      apiEndpoint: origin.hostname,
      port: Number(origin.port) || (isPlain ? 80 : 443),
    }),
    ...(accessToken !== undefined && { authClient: clientWith(accessToken) }),
  };
}

function clientWith(accessToken: string): OAuth2Client {
  const client = new OAuth2Client({ transporterOptions: LIMITED });
  client.setCredentials({ access_token: accessToken });
  return client;
}

/** In the client's own types, which know this one enum by number alone. */
function googleRequest({ metricAggregations, ...request }: ReportRequest): ClientRequest {
  if (!metricAggregations) return request;
  return { ...request, metricAggregations: metricAggregations.map((name) => MetricAggregation[name]) };
}

/** Seconds since 1970, as the client gives an instant, in ISO 8601. */
function instantOf(seconds: unknown): string {
  const instant = new Date(Number(String(seconds)) * 1000);
  return Number.isNaN(instant.getTime()) ? '' : instant.toISOString();
}
