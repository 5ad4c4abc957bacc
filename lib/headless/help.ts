import type { Page, ValueWords } from '@/lib/language/catalogue/command-line';
import { dashed } from './flag';
import { wrapped } from './wrapped';

const COLUMNS = 100;
/** Where the text beside a flag begins. */
const MARGIN = 23;

interface AnyPage extends Page {
  readonly flags?: Readonly<Record<string, string | ValueWords>>;
  readonly headings?: Readonly<Record<string, string>>;
}

/** What a command's own `--help` prints. */
export function helpOf({ title, examples = [], lead = '', flags = {}, headings = {}, note = '' }: AnyPage): string {
  const listed = Object.entries(flags).flatMap(([name, words]) => {
    const heading = headings[name];
    return [...(heading === undefined ? [] : [`\n${heading}`]), flagLines(name, words)];
  });
  const middle = [lines(lead, COLUMNS).join('\n'), ...listed].join('\n').replace(/^\n+/, '');
  const shown = examples.map((example) => `  ${example}`).join('\n');
  return `${[title, shown, middle, lines(note, COLUMNS).join('\n')].filter(Boolean).join('\n\n')}\n`;
}

function flagLines(name: string, words: string | ValueWords): string {
  const [shown, does] = typeof words === 'string' ? ['', words] : [` ${words[0]}`, words[1]];
  const flag = `  --${dashed(name)}${shown}`;
  const text = lines(does, COLUMNS - MARGIN).join(`\n${' '.repeat(MARGIN)}`);
  return flag.length < MARGIN ? `${flag.padEnd(MARGIN)}${text}` : `${flag}\n${' '.repeat(MARGIN)}${text}`;
}

/** A line that begins with a space stands as it is. */
function lines(text: string, columns: number): string[] {
  return text.split('\n').flatMap((line) => (line.startsWith(' ') ? [line] : wrapped(line, columns)));
}
