import { protos } from '@google-analytics/data';
import type { PropertyQuota, GoogleReport } from '@/lib/collect/report';
import type { ReportRequest } from '@/lib/collect/request';
import { answer } from '@/lib/collect/table/answer';
import { areCompatible } from '@/lib/collect/table/compatible';
import { fieldsOf } from '@/lib/collect/table/filter';
import { tableMetadata } from '@/lib/collect/table/table-metadata';
import type { RowTable } from '@/lib/collect/table/row-table';
import type { TabledProperty } from '@/lib/collect/table/table-source';
import { dayIn } from '@/lib/model/day';
import { PlateauError } from '@/lib/model/failure';
import { type Call, type Reply, type Route, wantsNumbers } from './call';
import { ANALYTICS_SCOPE, type Identity } from './identity';
import { Quota, type QuotaLimits } from './quota';
import { Refusal, refuse, WORDS } from './refusal';
import { readBatch, readCompatibilityRequest, readReportRequest, write, writeReport } from './wire';

const v1beta = protos.google.analytics.data.v1beta;
const HOST = 'analyticsdata.googleapis.com';
const REPORTS_IN_A_BATCH = 5;
/** Google publishes no price; small reports are seen to cost one token. */
const CELLS_A_TOKEN = 2_000;

export interface DataApiOptions {
  readonly properties: readonly TabledProperty[];
  readonly identity: Identity;
  readonly limits: QuotaLimits;
  readonly now: () => Date;
  /** What each property spent, counted up here. */
  readonly tokens: Map<string, number>;
}

/** What was answered from tables already: many properties of a bench share theirs, and are asked the same. */
const answered = new WeakMap<readonly RowTable[], Map<string, GoogleReport>>();

const onceAnswered: typeof answer = (tables, { property: _of, ...request }, context) => {
  const { currency, timeZone } = context.property;
  const key = JSON.stringify([request, context.today, currency, timeZone]);
  const known = answered.get(tables) ?? new Map<string, GoogleReport>();
  answered.set(tables, known);
  const report = known.get(key) ?? answer(tables, request, context);
  known.set(key, report);
  return report;
};

/** The Data API, answered from tables of rows. */
export function dataRoutes(options: DataApiOptions): Route[] {
  const quotas = new Map<string, Quota>();
  const quotaOf = (id: string) => {
    const quota = quotas.get(id) ?? new Quota(options.limits, options.now);
    quotas.set(id, quota);
    return quota;
  };
  const find = (id: string): TabledProperty => {
    const found = options.properties.find(({ property }) => property.id === id);
    if (!found) throw new Refusal(refuse(403, WORDS.noPermission));
    return found;
  };
  const run = (id: string, requests: readonly ReportRequest[]): GoogleReport[] => {
    const { property, tables } = find(id);
    const quota = quotaOf(id);
    quota.check();
    const context = { property, today: dayIn(property.timeZone, options.now()) };
    return requests.map((request) => {
      if (request.property && request.property !== `properties/${id}`)
        throw new Refusal(refuse(400, 'The property of a request in a batch must be that of the batch.'));
      const report = inGooglesWords(() => onceAnswered(tables, request, context));
      const price = tokensFor(report);
      options.tokens.set(id, (options.tokens.get(id) ?? 0) + price);
      const spent = quota.spend(price, 1);
      return { ...report, ...(request.returnPropertyQuota && { propertyQuota: spent satisfies PropertyQuota }) };
    });
  };
  const route = (method: string, path: RegExp, handle: (call: Call, id: string) => object): Route => ({
    host: HOST,
    method,
    path,
    handle: (call, match): Reply => {
      options.identity.require(call.token, ANALYTICS_SCOPE);
      return { status: 200, json: handle(call, match[1] ?? '') };
    },
  });

  return [
    route('POST', /^\/v1beta\/properties\/(\d+):runReport$/, (call, id) => {
      const [report] = run(id, [readReportRequest(call.body)]);
      return report ? writeReport(report, wantsNumbers(call)) : {};
    }),
    route('POST', /^\/v1beta\/properties\/(\d+):batchRunReports$/, (call, id) => {
      const requests = readBatch(call.body);
      if (requests.length > REPORTS_IN_A_BATCH)
        throw new Refusal(refuse(400, `Batch requests are limited to ${REPORTS_IN_A_BATCH} requests.`));
      const reports = run(id, requests).map((report) => writeReport(report, wantsNumbers(call)));
      return { reports, kind: 'analyticsData#batchRunReports' };
    }),
    route('GET', /^\/v1beta\/properties\/(\d+)\/metadata$/, (call, id) => {
      // Property 0 stands for the fields that every property has.
      const held = id === '0' ? { tables: options.properties.flatMap((each) => each.tables) } : find(id);
      const name = `properties/${id}/metadata`;
      return write(v1beta.Metadata, { ...tableMetadata(held), name }, wantsNumbers(call));
    }),
    route('POST', /^\/v1beta\/properties\/(\d+):checkCompatibility$/, (call, id) =>
      write(v1beta.CheckCompatibilityResponse, compatibility(find(id), call), wantsNumbers(call)),
    ),
  ];
}

function compatibility({ tables }: TabledProperty, call: Call): object {
  const request = readCompatibilityRequest(call.body);
  const dimensions = [...(request.dimensions ?? []).map(({ name }) => name), ...fieldsOf(request.dimensionFilter)];
  const metrics = (request.metrics ?? []).map(({ name }) => name);
  if (!areCompatible(tables, dimensions, metrics))
    throw new Refusal(refuse(400, "The request's dimensions & metrics are incompatible."));
  const all = tableMetadata({ tables });
  const wanted = request.compatibilityFilter;
  const said = (isCompatible: boolean) => (isCompatible ? 'COMPATIBLE' : 'INCOMPATIBLE');
  const asked = ({ compatibility: each }: { compatibility: string }) => wanted === undefined || wanted === each;
  return {
    dimensionCompatibilities: all.dimensions
      .map((field) => ({
        dimensionMetadata: field,
        compatibility: said(areCompatible(tables, [...dimensions, field.apiName], metrics)),
      }))
      .filter(asked),
    metricCompatibilities: all.metrics
      .map((field) => ({
        metricMetadata: field,
        compatibility: said(areCompatible(tables, dimensions, [...metrics, field.apiName])),
      }))
      .filter(asked),
  };
}

function tokensFor(report: GoogleReport): number {
  const cells = report.rows.length * (report.dimensionHeaders.length + report.metricHeaders.length);
  return 1 + Math.floor(cells / CELLS_A_TOKEN);
}

function inGooglesWords<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof PlateauError && error.code === 'incompatible-request')
      throw new Refusal(refuse(400, error.message));
    throw error;
  }
}
