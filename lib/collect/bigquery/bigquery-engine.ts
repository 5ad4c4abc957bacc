import PQueue from 'p-queue';
import { timedOut } from '../api-failure';
import { parseAnswer } from '../parse-answer';
import { GoogleApi, type GoogleApiOptions } from '../rest/google-api';
import { bigQueryFailure } from './bigquery-failure';
import { DatasetAnswer, pathsOf, QueryAnswer, TableAnswer, TableList } from './bigquery-wire';
import type { ExportPlace } from './export-place';
import { googleSql } from './google-sql';
import type { SqlEngine, SqlRow } from './sql-engine';

export interface BigQueryEngineOptions extends Omit<GoogleApiOptions, 'failure'> {
  readonly place: ExportPlace;
  /** The project in which queries run and that pays for them; the export's own without it. */
  readonly billedTo?: string;
  /** A statement that would read more is refused by BigQuery before it costs anything. */
  readonly maxGigabytes: number;
  readonly origin?: string;
}

const ORIGIN = 'https://bigquery.googleapis.com';
const TABLES_IN_A_PAGE = 1000;
const ROWS_IN_A_PAGE = 20_000;
/** How long BigQuery holds the line for a query that is not done, below what the call itself may take. */
const HOLDS_THE_LINE = 30_000;
/** An hour: years of events take minutes. */
const TIMES_ASKED = 120;

interface Session {
  readonly id: string;
  readonly location: string;
}

/** BigQuery over plain HTTP. Google's own client is not needed for six calls, and is larger than all of Plateau. */
export function bigQueryEngine(options: BigQueryEngineOptions): SqlEngine {
  const { place, origin = ORIGIN } = options;
  const api = new GoogleApi({ ...options, failure: bigQueryFailure });
  const dataset = `${place.project}.${place.dataset}`;
  const home = `${origin}/bigquery/v2/projects`;
  const datasetUrl = `${home}/${encodeURIComponent(place.project)}/datasets/${place.dataset}`;
  const queriesUrl = `${home}/${encodeURIComponent(options.billedTo ?? place.project)}/queries`;
  const get = (url: string) => api.get(url, { dataset });
  // A session takes one query at a time.
  const turns = new PQueue({ concurrency: 1 });
  let session: Promise<Session> | undefined;

  async function run(body: object, location: string): Promise<{ rows: SqlRow[]; answer: QueryAnswer }> {
    const request = {
      useLegacySql: false,
      location,
      timeoutMs: HOLDS_THE_LINE,
      maxResults: ROWS_IN_A_PAGE,
      maximumBytesBilled: String(Math.round(options.maxGigabytes * 1e9)),
      // The same question sent twice over a bad line runs once.
      requestId: crypto.randomUUID(),
      ...body,
    };
    const first = parseAnswer(QueryAnswer, await api.post(queriesUrl, request, { dataset }));
    const further = async (page: Record<string, string>) => {
      const query = new URLSearchParams({
        location,
        timeoutMs: `${HOLDS_THE_LINE}`,
        maxResults: `${ROWS_IN_A_PAGE}`,
        ...page,
      });
      return parseAnswer(QueryAnswer, await get(`${queriesUrl}/${first.jobReference.jobId}?${query}`));
    };
    let answer = first;
    for (let asked = 0; !answer.jobComplete; asked++) {
      if (asked === TIMES_ASKED) throw timedOut(undefined);
      answer = await further({});
    }
    const rows = rowsOf(answer);
    for (let token = answer.pageToken; token;) {
      const page = await further({ pageToken: token });
      rows.push(...rowsOf(page));
      token = page.pageToken;
    }
    return { rows, answer: first };
  }

  /** Opened with a question that reads nothing, so that its id is there whatever becomes of the first long one. */
  async function openSession(): Promise<Session> {
    const { location } = parseAnswer(DatasetAnswer, await get(datasetUrl));
    const { answer } = await run({ query: 'SELECT 1', createSession: true }, location);
    return { id: answer.sessionInfo?.sessionId ?? '', location };
  }

  /** What refused the session may be mended when it is asked again. */
  function forget(failure: unknown): never {
    session = undefined;
    throw failure;
  }

  return {
    dialect: googleSql(place.project, place.dataset),
    query: (query, parameters = []) =>
      turns.add(async () => {
        const { id, location } = await (session ??= openSession().catch(forget));
        const connectionProperties = [{ key: 'session_id', value: id }];
        return (await run({ query, connectionProperties, ...inPlace(parameters) }, location)).rows;
      }),
    tables: async () => {
      const names: string[] = [];
      for (let token: string | undefined = ''; token !== undefined;) {
        const query = new URLSearchParams({ maxResults: `${TABLES_IN_A_PAGE}`, ...(token && { pageToken: token }) });
        const page = parseAnswer(TableList, await get(`${datasetUrl}/tables?${query}`));
        names.push(...page.tables.map(({ tableReference }) => tableReference.tableId));
        token = page.nextPageToken;
      }
      return names;
    },
    columns: async (table) =>
      pathsOf(parseAnswer(TableAnswer, await get(`${datasetUrl}/tables/${table}`)).schema.fields),
  };
}

/** By their place, because both engines know a question mark. */
function inPlace(parameters: readonly string[]): object {
  if (parameters.length === 0) return {};
  return {
    parameterMode: 'POSITIONAL',
    queryParameters: parameters.map((value) => ({ parameterType: { type: 'STRING' }, parameterValue: { value } })),
  };
}

function rowsOf({ schema, rows }: QueryAnswer): SqlRow[] {
  const names = schema?.fields.map(({ name }) => name) ?? [];
  return rows.map(({ f }) => Object.fromEntries(names.map((name, at) => [name, f[at]?.v ?? null])));
}
