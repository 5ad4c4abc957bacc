/** What a mail program shows of a line without breaking it in a place of its own; columns of a table stay wider. */
const WIDTH = 76;
/** A list's mark, or the indentation of a line: what follows on is set below its text. */
const LEAD = /^\s*(?:(?:-|\d+\.) )?/;
const IN_COLUMNS = /\S {2,}\S/;

/**
 * Plain text in lines that read well in a narrow window: paragraphs and list items are broken at spaces, tables and
 * addresses are left whole. Spaces that do not break stay where they are.
 *
 * @example wrapText('- un deux trois', 10) // '- un deux\n  trois'
 */
export function wrapText(text: string, width = WIDTH): string {
  return text
    .split('\n')
    .map((line) => (IN_COLUMNS.test(line) ? line : wrapLine(line, width)))
    .join('\n');
}

function wrapLine(line: string, width: number): string {
  const lead = LEAD.exec(line)?.[0] ?? '';
  const indent = ' '.repeat(lead.length);
  const lines: string[] = [];
  let current = lead;
  for (const word of line.slice(lead.length).split(' ')) {
    const isFirst = current === lead || current === indent;
    const next = isFirst ? `${current}${word}` : `${current} ${word}`;
    if (!isFirst && next.length > width) {
      lines.push(current);
      current = `${indent}${word}`;
    } else current = next;
  }
  return [...lines, current].join('\n');
}
