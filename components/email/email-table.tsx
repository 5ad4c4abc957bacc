import type { Content } from '@/lib/model/draft';
import { Text } from './email-parts';
import { COLOURS, SANS } from './email-theme';

type TableContent = Extract<Content, { kind: 'table' }>;

interface EmailTableProps extends Pick<TableContent, 'columns' | 'rows'> {
  readonly caption: string;
}

/** A telephone's width without the margins, and of a letter and of the room between columns, in pixels. */
const NARROWEST = 280;
const LETTER = 6.5;
const BETWEEN = 10;

/** A real table, with heads that readers' software can name; row under row where a telephone would cut it off. */
export function EmailTable(props: EmailTableProps) {
  return fitsATelephone(props) ? <Grid {...props} /> : <RowUnderRow {...props} />;
}

/** A column can be made as narrow as its longest word. */
function fitsATelephone({ columns, rows }: EmailTableProps): boolean {
  const least = columns.map(({ label }, i) => {
    const words = [label, ...rows.map((cells) => cells[i] ?? '')].flatMap((text) => text.split(' '));
    return Math.max(...words.map((word) => word.length)) * LETTER;
  });
  return least.reduce((total, width) => total + width + BETWEEN, -BETWEEN) <= NARROWEST;
}

function Grid({ caption, columns, rows }: EmailTableProps) {
  const cell = (i: number) =>
    ({
      font: `400 13px/1.4 ${SANS}`,
      textAlign: columns[i]?.align === 'end' ? 'right' : 'left',
      padding: i === columns.length - 1 ? '6px 0' : '6px 10px 6px 0',
      borderBottom: `1px solid ${COLOURS.line}`,
      verticalAlign: 'top',
    }) as const;
  return (
    <table width="100%" cellPadding="0" cellSpacing="0" style={{ borderCollapse: 'collapse' }}>
      {caption && (
        <caption
          class="ink"
          style={{ font: `600 13px/1.4 ${SANS}`, color: COLOURS.ink, textAlign: 'left', padding: '4px 0' }}
        >
          {caption}
        </caption>
      )}
      <thead>
        <tr>
          {columns.map(({ label }, i) => (
            <th
              key={label}
              scope="col"
              class="soft line cell"
              style={{ ...cell(i), color: COLOURS.soft, fontSize: '12px' }}
            >
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((text, i) => (
              <td key={i} class="ink line cell" style={{ ...cell(i), color: COLOURS.ink }}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Each row by itself: what it is about, then what each column says of it. */
function RowUnderRow({ caption, columns, rows }: EmailTableProps) {
  return (
    <>
      {caption && (
        <Text size={13} bold>
          {caption}
        </Text>
      )}
      {rows.map(([first, ...rest], row) => (
        <div key={row} class="line" style={{ padding: '6px 0', borderBottom: `1px solid ${COLOURS.line}` }}>
          <Text size={13} bold>
            {first}
          </Text>
          {rest.map((text, i) => text !== '' && <Said key={i} label={columns[i + 1]?.label ?? ''} text={text} />)}
        </div>
      ))}
    </>
  );
}

function Said({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <Text size={13}>
      <span class="soft" style={{ color: COLOURS.soft }}>
        {label} —{' '}
      </span>
      {text}
    </Text>
  );
}
