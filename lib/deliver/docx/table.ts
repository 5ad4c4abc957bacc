import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Content } from '@/lib/model/draft';
import { inlines } from './inlines';
import { COLOURS, NO_LINE, STYLE, TEXT_WIDTH, THIN_LINE } from './styles';

export type TableContent = Pick<Extract<Content, { kind: 'table' }>, 'caption' | 'columns' | 'rows'>;

/** Lines between rows and none between columns. */
const BORDERS = {
  top: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideVertical: NO_LINE,
  bottom: THIN_LINE,
  insideHorizontal: THIN_LINE,
} as const;
/** Characters that a column is counted for at most, so that a long text leaves room for the figures. */
const WIDEST = 44;
/** A wide letter of a cell's nine and a half points, and what stands beside the letters, in twentieths of a point. */
const CHARACTER = 112;
const CELL_MARGINS = 180;

/** A table with its caption above it; the row of heads comes again on each page. */
export function table({ caption, columns, rows }: TableContent): (Paragraph | Table)[] {
  const widths = columnWidths(columns, rows);
  const cells = (texts: readonly string[], isHead: boolean) =>
    columns.map(({ align }, i) => {
      const look = isHead ? { color: COLOURS.soft, size: 18 } : {};
      return new TableCell({
        width: { size: widths[i] ?? 0, type: WidthType.DXA },
        margins: {
          top: 20,
          bottom: 20,
          left: i === 0 ? 0 : 80,
          right: i === columns.length - 1 ? 0 : 80,
        },
        children: [
          new Paragraph({
            style: STYLE.cell,
            alignment: align === 'end' ? AlignmentType.RIGHT : AlignmentType.LEFT,
            children: inlines(texts[i] ?? '', look),
          }),
        ],
      });
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: cells(
      columns.map(({ label }) => label),
      true,
    ),
  });
  const body = rows.map((texts) => new TableRow({ cantSplit: true, children: cells(texts, false) }));
  const grid = new Table({
    rows: [head, ...body],
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
  });
  // A paragraph after the table keeps it apart from a table that follows, which Word would take for the same one.
  const after = new Paragraph({ style: STYLE.gap });
  return caption === ''
    ? [grid, after]
    : [new Paragraph({ style: 'Caption', children: inlines(caption) }), grid, after];
}

/**
 * Widths that break no word where the page allows it, and share what is left by what the cells hold; together exactly
 * the text's width.
 */
function columnWidths(columns: TableContent['columns'], rows: TableContent['rows']): number[] {
  const cells = columns.map(({ label }, i) => [label, ...rows.map((texts) => texts[i] ?? '')]);
  const least = cells.map((texts) => CELL_MARGINS + CHARACTER * longest(texts.flatMap((text) => text.split(' '))));
  const wanted = cells.map((texts) => Math.min(WIDEST, longest(texts)));
  const spare = Math.max(0, TEXT_WIDTH - sum(least));
  const widths = least.map((width, i) => width + (spare * (wanted[i] ?? 0)) / sum(wanted));
  const scaled = widths.map((width) => Math.floor((width * TEXT_WIDTH) / sum(widths)));
  return scaled.map((width, i) => (i === 0 ? width + TEXT_WIDTH - sum(scaled) : width));
}

const longest = (texts: readonly string[]) => Math.max(1, ...texts.map((text) => [...text].length));
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
