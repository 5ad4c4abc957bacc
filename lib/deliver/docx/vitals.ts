import { type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Content } from '@/lib/model/draft';
import { text } from './paragraphs';
import { COLOURS, NO_LINE, STYLE, TEXT_WIDTH, THIN_LINE } from './styles';

export type VerdictContent = Extract<Content, { kind: 'verdict' }>;

/** Shapes in text: they survive a printer without colours. */
const MARKS = { growing: '↗', stagnating: '→', declining: '↘', inconclusive: '?' } as const;

const BORDERS = {
  top: THIN_LINE,
  bottom: THIN_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideVertical: NO_LINE,
  insideHorizontal: NO_LINE,
} as const;

/** Vital signs side by side: a table whose heads are what was measured. */
export function vitals(verdicts: readonly VerdictContent[]): (Paragraph | Table)[] {
  const width = Math.floor(TEXT_WIDTH / verdicts.length);
  const row = (isHead: boolean, said: (content: VerdictContent) => Paragraph) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: verdicts.map(
        (content) =>
          new TableCell({
            width: { size: width, type: WidthType.DXA },
            margins: { left: 0, right: 160, top: 20, bottom: 20 },
            children: [said(content)],
          }),
      ),
    });
  const grid = new Table({
    rows: [
      row(true, ({ name }) => text(name, { style: STYLE.cell, look: { color: COLOURS.soft } })),
      row(false, ({ verdict, say }) =>
        text(`${MARKS[verdict]} ${say}`, {
          style: STYLE.cell,
          look: { bold: true, size: 22, color: COLOURS[verdict] },
        }),
      ),
      row(false, ({ more }) => text(more, { style: STYLE.cell, look: { size: 18, color: COLOURS.soft } })),
    ],
    width: { size: width * verdicts.length, type: WidthType.DXA },
    columnWidths: verdicts.map(() => width),
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
  });
  return [grid, text('', { style: STYLE.gap })];
}
