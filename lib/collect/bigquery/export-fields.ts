import { metricOf } from '@/lib/model/metric';
import { unitOf } from '@/lib/model/metric-unit';
import { Metadata } from '../metadata';
import type { SqlText } from './conditions';
import { DIMENSIONS, METRICS_SQL, type Staged } from './fields';

/** What one export can be asked for: its tables' columns decide, and whether key events were named. */
export class ExportFields {
  readonly tables: readonly Staged[];
  private readonly paths: ReadonlySet<string>;

  constructor(
    paths: readonly string[],
    private readonly keyEvents: readonly string[],
  ) {
    this.paths = new Set(paths);
    this.tables = this.paths.has('items') ? ['plateau_facts', 'plateau_items'] : ['plateau_facts'];
  }

  hasDimension(name: string): boolean {
    return this.tables.some((table) => name in DIMENSIONS[table]);
  }

  hasMetric(name: string): boolean {
    return this.tables.some((table) => this.metric(table, name) !== undefined);
  }

  /** How a metric is counted over a table; undefined where the export does not tell it. */
  metric(table: Staged, name: string): SqlText | undefined {
    if (name === 'keyEvents') return table === 'plateau_facts' ? this.keyEventCount() : undefined;
    const known = METRICS_SQL[table][name];
    return known?.needs.every((path) => this.paths.has(path)) ? { sql: known.sql, parameters: [] } : undefined;
  }

  metadata(): Metadata {
    const dimensions = [...new Set(this.tables.flatMap((table) => Object.keys(DIMENSIONS[table])))];
    const metrics = this.tables.flatMap((table) => ['keyEvents', ...Object.keys(METRICS_SQL[table])]);
    const measured = [...new Set(metrics)].filter((name) => this.hasMetric(name));
    return Metadata.parse({
      dimensions: dimensions.map((apiName) => ({
        apiName,
        uiName: apiName,
        metrics: measured.filter((name) =>
          this.tables.some((table) => apiName in DIMENSIONS[table] && this.metric(table, name) !== undefined),
        ),
      })),
      metrics: measured.map((apiName) => ({ apiName, uiName: apiName, type: typeOf(apiName) })),
    });
  }

  /** A purchase that was sent twice happened once as a key event too. */
  private keyEventCount(): SqlText | undefined {
    if (this.keyEvents.length === 0) return undefined;
    const names = this.keyEvents.map(() => '?').join(', ');
    return { sql: `SUM(CASE WHEN counts AND event IN (${names}) THEN 1 ELSE 0 END)`, parameters: this.keyEvents };
  }
}

export function typeOf(metric: string): string {
  const known = metricOf(metric);
  return known && unitOf(known.id) === 'currency' ? 'TYPE_CURRENCY' : 'TYPE_INTEGER';
}
