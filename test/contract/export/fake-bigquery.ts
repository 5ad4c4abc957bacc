import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { googleSql } from '@/lib/collect/bigquery/google-sql';
import type { SqlRow } from '@/lib/collect/bigquery/sql-engine';
import { EVENT_COLUMNS } from './export-event';
import type { LocalExport } from './duckdb-engine';

export const PLACE = { project: 'my-shop', dataset: 'analytics_42' };
const HOME = '/bigquery/v2/projects/my-shop';
const TOKEN = 'ya29.good';

export interface Refusal {
  readonly status: number;
  readonly reason: string;
  readonly message: string;
}

/** A query as it arrived. */
export interface Asked {
  readonly query: string;
  readonly location?: string;
  readonly maximumBytesBilled?: string;
  readonly createSession?: boolean;
  readonly connectionProperties?: readonly { readonly key: string; readonly value: string }[];
  readonly queryParameters?: readonly { readonly parameterValue: { readonly value: string } }[];
}

/** BigQuery and the Admin API over HTTP in front of a local export: few rows a page, and a first answer that says "not done yet". */
export async function fakeBigQuery(local: LocalExport, rowsInAPage = 3) {
  const queries: Asked[] = [];
  const results = new Map<string, readonly SqlRow[]>();
  const refusals: (Refusal & { readonly path: RegExp })[] = [];
  let polls = 0;

  async function answer(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
    const url = new URL(request.url ?? '', 'http://localhost');
    const at = refusals.findIndex(({ path }) => path.test(`${request.method} ${url.pathname}`));
    const [refused] = at < 0 ? [] : refusals.splice(at, 1);
    if (refused) return refuse(refused);
    if (request.headers.authorization !== `Bearer ${TOKEN}`)
      return refuse({ status: 401, reason: 'authError', message: 'Invalid Credentials' });
    if (url.pathname === '/v1beta/properties/42')
      return {
        status: 200,
        body: { name: 'properties/42', displayName: 'Told', timeZone: 'Asia/Tokyo', currencyCode: 'JPY' },
      };
    const dataset = `${HOME}/datasets/${PLACE.dataset}`;
    if (url.pathname === dataset) return { status: 200, body: { location: 'EU' } };
    if (url.pathname === `${dataset}/tables`) return { status: 200, body: await tablePage(url) };
    if (url.pathname.startsWith(`${dataset}/tables/events_`))
      return { status: 200, body: { schema: { fields: fieldsOf(EVENT_COLUMNS) } } };
    if (url.pathname === `${HOME}/queries` && request.method === 'POST') return begin(JSON.parse(await text(request)));
    const job = new RegExp(`^${HOME}/queries/(\\w+)$`).exec(url.pathname)?.[1];
    if (job !== undefined && url.searchParams.get('location') === 'EU') return { status: 200, body: page(job, url) };
    return refuse({ status: 404, reason: 'notFound', message: `Not found: ${url.pathname}` });
  }

  async function tablePage(url: URL) {
    const names = await local.engine.tables();
    const from = Number(url.searchParams.get('pageToken') ?? 0);
    const next = from + 2 < names.length ? { nextPageToken: `${from + 2}` } : {};
    return { tables: names.slice(from, from + 2).map((tableId) => ({ tableReference: { tableId } })), ...next };
  }

  async function begin(asked: Asked) {
    queries.push(asked);
    const jobReference = { jobId: `job${queries.length}` };
    if (asked.createSession)
      return { status: 200, body: { jobComplete: true, jobReference, sessionInfo: { sessionId: 'S1' } } };
    if (asked.connectionProperties?.[0]?.value !== 'S1')
      return refuse({ status: 400, reason: 'invalidQuery', message: 'Table "plateau_facts" must be qualified.' });
    const parameters = asked.queryParameters?.map(({ parameterValue }) => parameterValue.value);
    results.set(jobReference.jobId, await local.engine.query(inLocalDialect(asked.query, local), parameters));
    return { status: 200, body: { jobComplete: false, jobReference } };
  }

  function page(jobId: string, url: URL) {
    const rows = results.get(jobId) ?? [];
    const jobReference = { jobId };
    const token = url.searchParams.get('pageToken');
    polls += token === null ? 1 : 0;
    // Half of the time the line is given back before the query is done.
    if (token === null && polls % 2 === 1) return { jobComplete: false, jobReference };
    const from = Number(token ?? 0);
    const names = Object.keys(rows[0] ?? {});
    return {
      jobComplete: true,
      jobReference,
      ...(names.length > 0 && { schema: { fields: names.map((name) => ({ name, type: 'STRING' })) } }),
      rows: rows.slice(from, from + rowsInAPage).map((row) => ({ f: names.map((name) => ({ v: row[name] ?? null })) })),
      ...(from + rowsInAPage < rows.length && { pageToken: `${from + rowsInAPage}` }),
    };
  }

  const server = createServer((request, response) => {
    void answer(request)
      .catch((error: unknown) => refuse({ status: 400, reason: 'invalidQuery', message: String(error) }))
      .then(({ status, body }) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    token: TOKEN,
    queries,
    /** Refuses the next call of which method and path match. */
    refuse: (path: RegExp, refusal: Refusal) => refusals.push({ ...refusal, path }),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** As BigQuery writes a refusal: the reason in the older form. */
function refuse({ status, reason, message }: Refusal) {
  return { status, body: { error: { code: status, message, errors: [{ message, domain: 'global', reason }] } } };
}

/** The same statement with the few words exchanged in which the two dialects differ; anything else stays as it was sent. */
function inLocalDialect(sql: string, { engine }: LocalExport): string {
  const google = googleSql(PLACE.project, PLACE.dataset);
  return sql
    .replace(google.functions, engine.dialect.functions)
    .replaceAll(google.events, engine.dialect.events)
    .replace(google.eachItem, engine.dialect.eachItem);
}

function fieldsOf(columns: Readonly<Record<string, unknown>>): object[] {
  return Object.entries(columns).map(([name, type]) => {
    const inner: unknown = Array.isArray(type) ? type[0] : type;
    return typeof inner === 'object' && inner !== null
      ? { name, type: 'RECORD', fields: fieldsOf({ ...inner }) }
      : { name, type: 'STRING' };
  });
}
