import { dayIn } from '@/lib/model/day';
import { PlateauError } from '@/lib/model/failure';
import type { Period } from '@/lib/model/period';
import type { Property } from '@/lib/model/property';
import type { AnalyticsSource, SourceAnswer } from '../source';
import type { ReportRequest } from '../request';
import { ExportDays } from './export-days';
import { ExportFields } from './export-fields';
import { exportQuery } from './export-query';
import { exportReport } from './export-report';
import type { SqlEngine } from './sql-engine';
import { Stage } from './stage';

export interface BigQuerySourceOptions {
  readonly engine: SqlEngine;
  /** The export says neither time zone nor currency. */
  readonly property: Property;
  /** Names of the events that count as key: the export does not say. */
  readonly keyEvents: readonly string[];
  readonly now?: () => Date;
}

/** What was found when the export was first looked at. */
interface OpenExport {
  readonly days: ExportDays;
  readonly fields: ExportFields;
  readonly stage: Stage;
}

/**
 * A property read from its BigQuery export: the raw events, counted here, so that nothing is sampled, withheld or
 * over quota. The README says where the figures differ from those of the API.
 */
export function bigQuerySource(options: BigQuerySourceOptions): AnalyticsSource {
  const { engine, property, now = () => new Date() } = options;
  let opened: Promise<OpenExport> | undefined;
  const exported = (id: string) => {
    if (id !== property.id)
      throw new PlateauError('unknown-property', `There is no property ${id}.`, { details: { property: id } });
    // What failed once may be mended when it is asked again.
    return (opened ??= open(options).catch((failure: unknown) => {
      opened = undefined;
      throw failure;
    }));
  };

  async function runReports(id: string, requests: readonly ReportRequest[]): Promise<SourceAnswer> {
    const { days, fields, stage } = await exported(id);
    const today = dayIn(property.timeZone, now());
    const queries = requests.map((request) => exportQuery(request, fields, today));
    const staged = await stage.hold(unionOf(queries.map(({ period }) => period)));
    const answers = await Promise.all(queries.map(({ sql, parameters }) => engine.query(sql, parameters)));
    return {
      reports: queries.map((query, at) =>
        exportReport(query, answers[at] ?? [], { days, keepEmptyRows: requests[at]?.keepEmptyRows === true }),
      ),
      cost: { requests: queries.length + staged, tokens: null },
    };
  }

  return {
    kind: 'bigquery',
    properties: async () => [{ id: property.id, displayName: property.displayName, account: property.account }],
    property: async (id) => exported(id).then(() => property),
    metadata: async (id) => (await exported(id)).fields.metadata(),
    setup: async () => null,
    runReports,
  };
}

async function open({ engine, property, keyEvents }: BigQuerySourceOptions): Promise<OpenExport> {
  const days = new ExportDays(await engine.tables());
  if (days.newest === null)
    throw new PlateauError('bigquery-no-days', 'The dataset has no table events_YYYYMMDD.', {
      retry: { when: 'after-action' },
      details: { property: property.id },
    });
  // It stands in the SQL, where only this may stand.
  if (!/^[A-Z]{3}$/.test(property.currency))
    throw new PlateauError('bigquery-no-zone', 'The currency is no ISO code.', {
      retry: { when: 'after-action' },
      details: { property: property.id },
    });
  const columns = await engine.columns(days.newest);
  return {
    days,
    fields: new ExportFields(columns, keyEvents),
    stage: new Stage(engine, columns, property.currency),
  };
}

function unionOf(periods: readonly Period[]): Period | null {
  const [first, ...others] = periods;
  if (!first) return null;
  return others.reduce(
    (all, { from, to }) => ({ from: from < all.from ? from : all.from, to: to > all.to ? to : all.to }),
    first,
  );
}
