import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { composeMonthly } from '@/lib/draft/compose-monthly';
import { blockMarkdown, toMarkdown } from '@/lib/draft/markdown';
import { toPlainText } from '@/lib/draft/plain-text';
import type { Content } from '@/lib/model/draft';
import { bold } from '@/lib/model/marked-text';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { MONTH, plateauShop, settings } from './samples';
import { tacticText } from './tactic-text';

const draft = composeMonthly({
  report: plateauShop,
  memory: EMPTY_MEMORY,
  settings,
  period: MONTH,
  now: '2026-12-05T07:00:00Z',
  tacticText,
});

describe('a draft as Markdown', () => {
  it('begins with its title and ends with its evidence', () => {
    const markdown = toMarkdown(draft);
    expect(markdown.startsWith(`# ${draft.title}\n\n*${draft.byline}*`)).toBe(true);
    expect(markdown.trimEnd().split('\n').at(-1)).toContain(`**${draft.evidence.at(-1)?.id}**`);
  });

  it('shows one edition when asked', () => {
    expect(toMarkdown(draft, 'boss')).not.toContain('## Feuille de route');
    expect(toMarkdown(draft, 'working')).toContain('## Feuille de route');
  });

  it('gives the person’s words in place of the generated ones', () => {
    const [block] = draft.blocks;
    expect(block && blockMarkdown({ ...block, edited: 'Mes *mots*' })).toBe('Mes *mots*');
  });

  it('keeps a bar inside its cell', () => {
    const table = {
      kind: 'table' as const,
      caption: '',
      columns: [{ label: 'a|b', align: 'end' as const }],
      rows: [['1\n2']],
    };
    const markdown = blockMarkdown({ id: 't', editions: [], generated: table, evidence: [] });
    expect(markdown).toBe('| a\\|b |\n| ---: |\n| 1 2 |');
  });
});

describe('the plain-text twin', () => {
  const text = toPlainText(draft, 'boss');

  it('carries the same figures without any mark', () => {
    expect(text).toContain('La conversion reprend une partie de ce que le trafic apporte. Du 5 novembre au 2 décembre');
    expect(text).not.toMatch(/\*\*|\]\(|^#/m);
  });

  it('sets figures in columns', () => {
    const rows = text.split('\n').filter((line) => /^(Mesure|Visites) {2,}/.test(line));
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });
});

/** Names as they are in real properties, and as nobody should call anything. */
const NAMES = [
  '*',
  '_',
  '**',
  '__',
  '<b>',
  '<b>x</b>',
  'a|b',
  '*promo*',
  '_soldes_',
  '[a](https://a.example)',
  '`x`',
  '~x~',
];
const MORE = [
  '# un',
  '- deux',
  '1. trois',
  '> quatre',
  '&amp;',
  '\\*',
  'été_2026_x',
  '===',
  '![x](y)',
  '\uFDD0x\uFDD3',
];
const name = fc.oneof(
  fc.constantFrom(...NAMES, ...MORE),
  fc.string({
    unit: fc.constantFrom(
      'a',
      'é',
      ' ',
      '*',
      '_',
      '<',
      '>',
      '|',
      '`',
      '[',
      ']',
      '(',
      ')',
      '#',
      '&',
      ';',
      '\\',
      '~',
      '!',
      '-',
      '.',
      '1',
    ),
  }),
);
const blockOf = (generated: Content) => ({ id: 'b', editions: [], generated, evidence: [] });
/** What a reader of Markdown shows, GitHub's tables and crossed-out words included. */
const shown = (generated: Content) =>
  toString(fromMarkdown(blockMarkdown(blockOf(generated))))
    .replaceAll(/\s+/g, ' ')
    .trim();
/** A mark is no letter of a name, and ends of lines and double spaces are shown as one space. */
const plain = (text: string) =>
  text
    .replaceAll(/[\uFDD0-\uFDD3]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

describe('names in Markdown', () => {
  it.each([...NAMES, ...MORE])('%j is shown as it is, wherever it stands', (called) => {
    expect(shown({ kind: 'paragraph', text: `${called} et ${called} : ${bold(called)}` })).toBe(
      plain(`${called} et ${called} : ${called}`),
    );
    expect(plain(shown({ kind: 'heading', level: 2, text: called }))).toBe(plain(called));
    expect(shown({ kind: 'list', ordered: false, items: [called, `${called} ${called}`] })).toBe(
      plain(`${called}${called} ${called}`),
    );
  });

  it('whatever they are made of', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(shown({ kind: 'paragraph', text: `x ${one} ${bold(`${other}.`)} ${one}` })).toBe(
          plain(`x ${one} ${other}. ${one}`),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('a cell of a table holds its bar, and a word with underscores stays easy to read', () => {
    const columns = [{ label: 'Canal', align: 'start' as const }];
    const rows = ['*', '_', '<b>', 'a|b', 'soldes_ete_2026', '~~x~~'].map((each) => [each]);
    const table = blockMarkdown(blockOf({ kind: 'table', caption: '<i>', columns, rows }));
    expect(table.split('\n')).toEqual([
      '**\\<i>**',
      '',
      '| Canal |',
      '| :--- |',
      '| \\* |',
      '| \\_ |',
      '| \\<b> |',
      '| a\\|b |',
      '| soldes_ete_2026 |',
      '| \\~\\~x\\~\\~ |',
    ]);
  });

  it('a title, a line of dates and a piece of evidence hold them as well', () => {
    const [evidence] = draft.evidence;
    const odd = {
      ...draft,
      title: '*Été* <b>',
      byline: '_x_ | *y*',
      evidence: evidence ? [{ ...evidence, label: '<b>*x*' }] : [],
    };
    const markdown = toMarkdown(odd);
    expect(markdown).toMatch(/^# \\\*Été\\\* \\<b>\n\n\*\\_x\\_ \\\| \\\*y\\\*\*\n/);
    expect(markdown).toContain('\\<b>\\*x\\*');
  });
});
