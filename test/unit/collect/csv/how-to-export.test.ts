/** What people are told to export is what is read: every column that the help and the README name. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { columnRole } from '@/lib/collect/csv/column-role';
import { files as english } from '@/lib/language/en/files';
import { files as french } from '@/lib/language/fr/files';

const README = readFileSync('README.md', 'utf8');
/** Where to press, rather than what to export. */
const PRESSED = ['Explore', 'Explorer', 'Blank', 'Vide', 'Export data', 'Exporter les données', 'Show rows', 'CSV'];

const columnsIn = (text: string, quoted: RegExp) =>
  [...text.matchAll(quoted)].map(([, name = '']) => name.trim()).filter((name) => !PRESSED.includes(name));

const told: [string, string[]][] = [
  ['the help in French', columnsIn(french.words.how.map(({ text }) => text).join('\n'), /«\s*([^»]+?)\s*»/g)],
  ['the help in English', columnsIn(english.words.how.map(({ text }) => text).join('\n'), /“([^”]+)”/g)],
  ['the README', columnsIn(/^The export by day:.*?\n\n/ms.exec(README)?.[0] ?? '', /\*([^*]+)\*/g)],
];

describe.each(told)('%s', (_where, columns) => {
  it('names the day, what is counted and what it is split by', () => {
    expect(columns.length).toBeGreaterThanOrEqual(7);
    expect(columns.map((name) => [name, columnRole(name.replaceAll('\n', ' ')).role])).toEqual(
      columns.map((name, at) => [name, roleAt(at, columns)]),
    );
  });
});

/** First the day, then the metrics, then the dimensions, and the day once more. */
function roleAt(at: number, columns: readonly string[]): string {
  if (at === 0 || at === columns.length - 1) return 'date';
  return at <= 4 ? 'metric' : 'dimension';
}
