import type { Content } from '@/lib/model/draft';
import { COLOURS, SANS } from './email-theme';

type TableContent = Extract<Content, { kind: 'table' }>;

interface EmailTableProps extends Pick<TableContent, 'columns' | 'rows'> {
  readonly caption: string;
}

/** A real table, with heads that readers' software can name. */
export function EmailTable({ caption, columns, rows }: EmailTableProps) {
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
