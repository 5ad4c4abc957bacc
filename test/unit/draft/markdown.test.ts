import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeMonthly } from '@/lib/draft/compose-monthly';
import { blockMarkdown, toMarkdown } from '@/lib/draft/markdown';
import { parseInline, parseMarkdown, plainInline } from '@/lib/draft/markdown-blocks';
import { toPlainText } from '@/lib/draft/plain-text';
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

describe('the Markdown that a person writes', () => {
  it('knows headings, paragraphs and lists', () => {
    expect(parseMarkdown('## Pourquoi\nParce que\nvoilà.\n\n1. un\n2. deux\n\n- trois')).toEqual([
      { kind: 'heading', level: 2, text: 'Pourquoi' },
      { kind: 'paragraph', text: 'Parce que voilà.' },
      { kind: 'list', ordered: true, items: ['un', 'deux'] },
      { kind: 'list', ordered: false, items: ['trois'] },
    ]);
  });

  it('follows no address but those of the web and of mail', () => {
    expect(parseInline('[ici](https://exemple.fr) [là](javascript:alert(1))')).toEqual([
      { kind: 'link', text: 'ici', url: 'https://exemple.fr' },
      { kind: 'text', text: ' ' },
      { kind: 'text', text: 'là' },
      { kind: 'text', text: ')' },
    ]);
  });

  it('loses no letter that was typed', () => {
    const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '*', '#', '[', ']', '(', ')', '-') }),
        (typed) => {
          const parts = parseMarkdown(typed).flatMap((block) => (block.kind === 'list' ? block.items : [block.text]));
          const kept = letters(parts.map(plainInline).join(''));
          expect(kept).toBe(letters(typed));
        },
      ),
    );
  });
});
