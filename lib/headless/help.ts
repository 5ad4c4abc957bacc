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
    const at = words.indexOf('  ');
    const flag = `  --${dashed(name)}${at < 0 ? '' : ` ${words.slice(0, at)}`}`;
    const does = laidOut(typeset(words.slice(at < 0 ? 0 : at + 2)), COLUMNS - MARGIN, ' '.repeat(MARGIN));
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

/** Wrapped lines behind a margin; one that begins with a space stands as it is. */
function laidOut(text: string, columns = COLUMNS, margin = ''): string {
  const lines = text.split('\n').flatMap((line) => (line.startsWith(' ') ? [line] : wrapped(line, columns)));
  return lines.map((line) => margin + line).join('\n');
}
