import type { DimensionId } from '@/lib/model/dimension';
import { isAdditiveOverAll } from '@/lib/model/additivity';
import { metricEntries, type MetricId } from '@/lib/model/metric';
import type { MeasuredSeries } from '@/lib/model/series';
import type { Snapshot } from '@/lib/model/snapshot';
import { daysAStep, type SegmentTable } from '@/lib/model/table';
import { channelOfRow } from './channel-of-row';
import { onSteps } from '../on-steps';
import { spread } from '../spread';
import { rowWeights } from './row-weights';
import type { Taken, TakenByMetric } from './taken';

const METHOD = 'without hosts that are not the site’s';

/**
 * A snapshot without them: totals and channels as their rows have it; sources and campaigns those
 * of the same channel; devices, countries, browsers and kinds of visitor, which nobody read by host, those that have more visits
 * than is theirs while these are there (`rowWeights`); anything else in proportion. Every cut still comes to the totals.
 */
export function withoutTaken(snapshot: Snapshot, taken: TakenByMetric): Snapshot {
  const totals = metricEntries(snapshot.totals).map(([metric, series]) => {
    const gone = taken.get(metric)?.all;
    if (!gone) return [metric, series] as const;
    const numerator = series.numerator.map((value, day) => (value === null ? null : left(value, gone[day] ?? 0)));
    return [metric, { ...series, numerator, provenance: { ...series.provenance, method: METHOD } }] as const;
  });
  return {
    ...snapshot,
    totals: Object.fromEntries(totals),
    tables: snapshot.tables.map((table) => tableWithout(table, snapshot, taken)),
  };
}

/** Six decimals: what is left of a sum of cents is dust beyond them. */
const left = (value: number, gone: number) => Number(Math.max(0, value - gone).toFixed(6));

/** Cuts of few values whose shares hardly move: what is beyond a row's share is what was added to it. */
const STEADY: readonly DimensionId[] = ['deviceCategory', 'newVsReturning', 'country', 'browser'];

function tableWithout(table: SegmentTable, snapshot: Snapshot, taken: TakenByMetric): SegmentTable {
  const { dimensions, within } = table;
  const visits = snapshot.totals.sessions;
  if (within !== undefined || dimensions.includes('hostName') || !visits) return table;
  const groups = Map.groupBy(table.rows, ({ keys }) => channelOfRow(dimensions, keys));
  let isTouched = false;
  const rows = [...groups].flatMap(([channel, group]) => {
    const goneOf = (metric: MetricId) => takenOf(taken.get(metric), channel, [...groups.keys()]);
    const goneVisits = goneOf('sessions');
    if (!goneVisits) return group;
    isTouched = true;
    return groupWithout(table, group, goneOf, onSteps(goneVisits, daily(visits), table), snapshot);
  });
  return isTouched ? { ...table, rows, provenance: { ...table.provenance, method: METHOD } } : table;
}

/** What rows of one channel give; those that hold several give what no row of a channel of its own does. */
function takenOf(
  taken: Taken | undefined,
  channel: string | null,
  told: readonly (string | null)[],
): readonly number[] | undefined {
  if (!taken || channel !== null) return taken?.byChannel.get(channel ?? '');
  const others = [...taken.byChannel].filter(([name]) => !told.includes(name)).map(([, gone]) => gone);
  const [first] = others;
  return first?.map((_, day) => others.reduce((sum, gone) => sum + (gone[day] ?? 0), 0));
}

const daily = ({ start }: MeasuredSeries) => ({ start, step: 'day' as const });

type Rows = SegmentTable['rows'];

function groupWithout(
  table: SegmentTable,
  group: Rows,
  goneOf: (metric: MetricId) => readonly number[] | undefined,
  goneVisits: readonly number[],
  { totals }: Snapshot,
): Rows {
  const visits = group.map(({ metrics }) => metrics.sessions ?? Array.from({ length: table.length }, () => 1));
  const isSteady = table.dimensions.every((name) => STEADY.includes(name));
  const weights = isSteady ? rowWeights({ rows: visits, gone: goneVisits, daysAStep: daysAStep(table) }) : visits;
  const columns = group.map(({ metrics }) => ({ ...metrics }));
  for (const [metric] of metricEntries(group[0]?.metrics ?? {})) {
    const [gone, total] = [goneOf(metric), totals[metric]];
    if (!gone || !total || !isAdditiveOverAll(metric, table.dimensions)) continue;
    const kept = columns.map((column) => [...(column[metric] ?? [])]);
    onSteps(gone, daily(total), table).forEach((amount, step) => {
      if (amount <= 0) return;
      const parts = spread(
        amount,
        weights.map((row) => row[step] ?? 0),
        kept.map((row) => row[step] ?? 0),
      );
      kept.forEach((row, at) => {
        row[step] = left(row[step] ?? 0, parts[at] ?? 0);
      });
    });
    kept.forEach((row, at) => {
      const column = columns[at];
      if (column) column[metric] = row;
    });
  }
  return group.map((row, at) => ({ ...row, metrics: columns[at] ?? row.metrics }));
}
