import type { Finding } from '@/lib/model/finding';
import type { SegmentTable } from '@/lib/model/table';
import { answersTo, toldFigure } from '../answers';
import { asFinding, asShare, type Context } from '../context';
import { figureIn } from '@/lib/measure/figures';
import { isNamed, quarterOf, tableBy } from '@/lib/measure/segment-tables';
import { amountOver } from '@/lib/measure/amount';
import { seriesOfRow } from '@/lib/measure/series';

/** Names stand in the finding for whoever mends the catalogue; more would be the catalogue. */
const MOST_NAMED = 10;

/**
 * Articles of the catalogue that nobody saw in twelve weeks: the names that a person gave, less those with a view. Where
 * the table holds only the most seen articles, what is left together may be of any of the others: each view of it
 * could be of another article, so that as many are taken as seen. The count is then the least that can be.
 */
export function unseenItemFindings(context: Context): Finding[] {
  const { snapshot } = context;
  const [answer] = answersTo(context, 'catalogue');
  const table = tableBy(snapshot, 'itemName');
  const period = table && quarterOf(table, snapshot.asOf);
  if (!answer?.items || !table || !period) return [];
  const views = new Map(table.rows.map((row) => [nameOf(row.keys[0] ?? ''), viewsOf(table, row, period)]));
  const unnamed = table.rows.filter(({ keys }) => !isNamed(keys[0] ?? ''));
  const unnamedViews = unnamed.reduce((sum, row) => sum + viewsOf(table, row, period), 0);
  const catalogue = [...new Map(answer.items.filter((name) => name.trim()).map((name) => [nameOf(name), name]))];
  const without = catalogue.filter(([key]) => (views.get(key) ?? 0) === 0);
  const unseen = without.length - unnamedViews;
  if (catalogue.length === 0 || unseen <= 0) return [];
  const ask = { metric: 'itemsViewed', dimension: 'itemName', period, from: table.provenance } as const;
  const none = figureIn(snapshot, 'count', 0, ask);
  const named = unnamedViews > 0 ? [] : without.slice(0, MOST_NAMED);
  return [
    asFinding({
      kind: 'unseen-items',
      metric: 'itemsViewed',
      dimension: 'itemName',
      direction: 'down',
      period,
      confidence: 1,
      // What nobody sees earns nothing, and nobody knows what it would: a part of the catalogue at a tenth of its share.
      weight: asShare(unseen / catalogue.length / 10),
      figures: {
        size: figureIn(snapshot, 'count', unseen, { ...ask, method: 'catalogue less articles seen' }),
        catalogue: toldFigure(context, answer, catalogue.length),
      },
      ...(named.length > 0
        ? { parts: named.map(([, key]) => ({ key, before: none, after: none, contribution: none })) }
        : {}),
    }),
  ];
}

/** Shops and their feeds do not agree on capitals and spaces. */
const nameOf = (name: string) => name.trim().toLowerCase().replaceAll(/\s+/g, ' ');

function viewsOf(table: SegmentTable, row: SegmentTable['rows'][number], period: Finding['period']): number {
  const series = seriesOfRow(table, row, 'itemsViewed');
  return (series && amountOver(series, period)?.numerator) ?? 0;
}
