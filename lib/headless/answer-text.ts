import type { AnswerDescription } from '@/lib/language/narrative/described-answer';

/** An answer as lines of text. */
export function answerText(told: AnswerDescription): string {
  const {
    understood,
    notUnderstood,
    figure,
    change,
    missing,
    cause,
    table,
    notes,
    suggestions,
    toDraft: _,
    link: __,
  } = told;
  return [
    understood.join(' · '),
    ...notUnderstood,
    [figure, change].filter(Boolean).join('  '),
    missing,
    ...cause.flatMap(({ title, text }) => [title, text]),
    table && tableText(table),
    ...notes,
    ...suggestions.map((each) => `  ${each}`),
  ]
    .filter(Boolean)
    .join('\n');
}

function tableText({ head, rows, further }: NonNullable<AnswerDescription['table']>): string {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((cells) => [...(cells[column] ?? '')].length)));
  const laidOut = lines.map((cells) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
  );
  return [...laidOut, further].filter(Boolean).join('\n');
}
