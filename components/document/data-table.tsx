import type { Content } from '@/lib/model/draft';

type TableContent = Extract<Content, { kind: 'table' }>;

interface DataTableProps extends Pick<TableContent, 'columns' | 'rows'> {
  readonly caption: string;
}

/** With more columns than this, a narrow page sets a row's cells below each other. */
const MANY = 3;

/** A table; the first cell of a row names it, and each cell knows its column for narrow pages. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  return (
    <table class={columns.length > MANY ? 'many' : ''}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ label, align }) => (
            <th key={label} scope="col" class={align}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, i) =>
              i === 0 ? (
                <th key={i} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={i} class={columns[i]?.align ?? 'start'} data-label={columns[i]?.label}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
