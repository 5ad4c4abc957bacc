import { isHeader } from './header-row';

const DELIMITERS = [',', ';', '\t', '|'];
/** Above a header stand a few lines of titles at most. */
const LINES_SEARCHED = 30;

/**
 * The separator of a file: the one by which a line names a date column beside others; where none does, the one that the
 * first line uses most. Comments do not count.
 */
export function delimiterOf(text: string): string {
  const lines = firstLines(text);
  for (const line of lines) {
    const found = DELIMITERS.find((delimiter) => isHeader(cellsOf(line, delimiter)));
    if (found !== undefined) return found;
  }
  const first = lines[0]?.replace(/"[^"]*"/g, '') ?? '';
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, times: first.split(delimiter).length - 1 }));
  return counted.reduce((best, next) => (next.times > best.times ? next : best)).delimiter;
}

function firstLines(text: string): string[] {
  const found = text.matchAll(/^(?![^\S\n]*(?:"?\s*#|\r?$)).*\S.*$/gm);
  const lines: string[] = [];
  for (const [line] of found) if (lines.push(line) === LINES_SEARCHED) break;
  return lines;
}

function cellsOf(line: string, delimiter: string): string[] {
  return line.split(delimiter).map((cell) => cell.trim().replace(/^"|"$/g, ''));
}
