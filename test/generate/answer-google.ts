/** Google's two APIs as a function: what it would answer, changed on its way. */
import * as z from 'zod/mini';
import type { GoogleReport } from '@/lib/collect/report';
import { ReportRequest } from '@/lib/collect/request';
import { answer } from '@/lib/collect/table/answer';
import { tableMetadata } from '@/lib/collect/table/table-metadata';
import type { WireReport } from '../emulator/wire-report';
import { TODAY, type Truth } from './answer-truth';

/** A report as it is to be sent; `key` is its request, and stays the same whenever it is asked again. */
export type Change = (report: WireReport, key: string) => unknown;

export interface Google {
  readonly fetch: typeof fetch;
  /** The reports that were sent, as they were sent, with what they were asked. */
  readonly sent: { readonly request: ReportRequest; readonly report: unknown }[];
}

export interface Changes {
  readonly report?: Change;
  /** The page of accounts that each page names as the next. */
  readonly nextPage?: string;
  /** Of the whole answer to a batch. */
  readonly body?: (body: { reports: unknown[] }, key: string) => unknown;
}

const known = new Map<string, string>();

export function googleOf(
  truth: Truth,
  { report: change = (each) => each, body = (each) => each, nextPage = '' }: Changes,
): Google {
  const sent: Google['sent'] = [];
  const { property, table } = truth;
  const reply = (url: URL, text: string): unknown => {
    if (url.pathname.endsWith('/accountSummaries')) return { accountSummaries: [], nextPageToken: nextPage };
    if (url.pathname.endsWith('/metadata')) return tableMetadata({ tables: [table] });
    if (!url.pathname.endsWith(':batchRunReports'))
      return {
        name: `properties/${property.id}`,
        displayName: property.displayName,
        timeZone: property.timeZone,
        currencyCode: property.currency,
      };
    const { requests } = JSON.parse(text);
    const reports = z
      .array(ReportRequest)
      .parse(requests)
      .map((request) => {
        const report = change(wireOf(truth, request), JSON.stringify(request));
        sent.push({ request, report });
        return report;
      });
    return body({ reports }, text);
  };
  return {
    sent,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      return Response.json(reply(new URL(request.url), await request.text()));
    },
  };
}

/** What Google would answer, as it stands on the wire. */
function wireOf({ property, table }: Truth, request: ReportRequest): WireReport {
  const key = `${property.id} ${JSON.stringify(request)}`;
  const text = known.get(key) ?? JSON.stringify(wire(answer([table], request, { property, today: TODAY })));
  known.set(key, text);
  return JSON.parse(text);
}

function wire({ dimensionHeaders, metricHeaders, rows, rowCount, metadata }: GoogleReport) {
  return {
    dimensionHeaders,
    metricHeaders,
    rows,
    rowCount,
    metadata: { currencyCode: metadata?.currencyCode, timeZone: metadata?.timeZone },
    kind: 'analyticsData#runReport',
  };
}
