import type { CommandLineWords, Page } from '@/lib/language/catalogue/command-line';
import { dashed } from './flag';
import { wrapped } from './wrapped';

const COLUMNS = 100;
/** Where the text beside a flag begins. */
const MARGIN = 23;

interface AnyPage extends Page {
  readonly flags?: Readonly<Record<string, string>>;
  readonly headings?: Readonly<Record<string, string>>;
}

/** What a command's own `--help` prints. */
export function helpOf(page: AnyPage, typeset: CommandLineWords['typeset']): string {
  const { title, examples = '', lead = '', flags = {}, headings = {}, note = '' } = page;
  const listed = Object.entries(flags).map(([name, words]) => {
    const { example, text } = exampleOf(words);
    const flag = `  --${dashed(name)}${example && ` ${example}`}`;
    const does = laidOut(typeset(text), COLUMNS - MARGIN, ' '.repeat(MARGIN));
    const heading = headings[name] === undefined ? '' : `\n${headings[name]}\n`;
    return heading + (flag.length < MARGIN ? flag + does.slice(flag.length) : `${flag}\n${does}`);
  });
  const middle = [laidOut(typeset(lead)), ...listed].join('\n').replace(/^\n+/, '');
  const paragraphs = [
    typeset(title),
    examples && `  ${examples.replaceAll('\n', '\n  ')}`,
    middle,
    laidOut(typeset(note)),
  ];
  return `${paragraphs.filter(Boolean).join('\n\n')}\n`;
}

/** The words of a flag: what a value of it looks like, '' where it takes none, and after two spaces what it does. */
export function exampleOf(words: string): { readonly example: string; readonly text: string } {
  const at = words.indexOf('  ');
  return at < 0 ? { example: '', text: words } : { example: words.slice(0, at), text: words.slice(at + 2) };
}

/** Wrapped lines behind a margin; one that begins with a space stands as it is. */
function laidOut(text: string, columns = COLUMNS, margin = ''): string {
  const lines = text.split('\n').flatMap((line) => (line.startsWith(' ') ? [line] : wrapped(line, columns)));
  return lines.map((line) => margin + line).join('\n');
}
