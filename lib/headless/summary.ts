import { plainText } from '@/lib/model/marked-text';
import type { Draft } from '@/lib/model/draft';
import { wrapped } from './wrapped';
import type { CommandWords } from './command-words';

const COLUMNS = 80;
const MOST_RECOMMENDATIONS = 5;

interface Around {
  readonly words: CommandWords;
  /** Last day that was looked at, in words. */
  readonly until: string;
  /** Where the files lie. */
  readonly folder: string;
}

/** What a person reads in the terminal: what was found, what is advised, where the drafts lie. At most 24 lines. */
export function summaryOf(monthly: Draft | undefined, { words, until, folder }: Around): string {
  const { start } = words;
  const contents = monthly?.blocks.map(({ generated }) => generated) ?? [];
  const verdicts = contents.flatMap((each) =>
    each.kind === 'verdict' ? [`${each.name} — ${withStop(each.say)} ${withStop(firstSentence(each.more))}`] : [],
  );
  const advice = contents.flatMap((each) => (each.kind === 'recommendation' ? [each.title] : []));
  const lines = [
    start.property(monthly?.propertyName ?? '', until),
    start.demo,
    '',
    ...verdicts.flatMap((verdict) => item(verdict)),
    '',
    ...(advice.length > 0 ? [start.advice(advice.length)] : []),
    ...advice.slice(0, MOST_RECOMMENDATIONS).flatMap((title) => item(title)),
    '',
    start.files(folder),
    ...[
      ['monthly.<fr|en>.html .docx .md .eml', start.monthly],
      ['notes.<fr|en>.html .docx .md', start.notes],
      ['weekly.… quarterly.… hand-over.…', start.papers],
      ['charts/*.svg *.png', start.charts],
    ].map(([files = '', what = '']) => `  ${files.padEnd(36)} ${what}`),
    '',
  ];
  return `${lines.join('\n')}\n`;
}

function withStop(sentence: string): string {
  return sentence === '' || /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

function firstSentence(text: string): string {
  return text.split(/(?<=[.!?])\s/)[0] ?? '';
}

function item(text: string): string[] {
  return wrapped(plainText(text), COLUMNS - 4).map((line, at) => (at === 0 ? `  · ${line}` : `    ${line}`));
}
