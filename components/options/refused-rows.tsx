import type { RefusedRow } from '@/lib/collect/csv/benchmark-table';
import type { ReferenceWords } from '@/lib/language/en/references';

/** The rows of a file that were not taken over, each with its line and what to change. */
export function RefusedRows({ rows, words }: { readonly rows: readonly RefusedRow[]; readonly words: ReferenceWords }) {
  if (rows.length === 0) return null;
  return (
    <div role="status">
      <p>{words.refused(rows.length)}</p>
      <ul class="refused-rows">
        {rows.map(({ line, problem, value }) => (
          <li key={line}>{words.refusedRow(line, words.problem[problem](value))}</li>
        ))}
      </ul>
    </div>
  );
}
