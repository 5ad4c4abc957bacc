import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockMarkdown } from '@/lib/draft/markdown';
import { parseMarkdown } from '@/lib/draft/markdown-blocks';
import { passageText } from '@/lib/draft/passage-text';
import { toPlainText } from '@/lib/draft/plain-text';
import type { Block } from '@/lib/model/draft';
import { draft as sample } from '../../components/sample';

const own = (edited: string): Block => ({
  id: 'b',
  editions: ['boss'],
  generated: { kind: 'paragraph', text: '' },
  evidence: [],
  edited,
});

describe('the Markdown that a person writes', () => {
  const text = (value: string) => ({ type: 'text' as const, value });

  it('knows headings, paragraphs and lists, also with the dots that word processors put', () => {
    const list = (ordered: boolean, ...items: string[]) => ({
      type: 'list',
      ordered,
      spread: false,
      children: items.map((item) => ({
        type: 'listItem',
        spread: false,
        children: [{ type: 'paragraph', children: [text(item)] }],
      })),
    });
    expect(parseMarkdown('## Pourquoi\nParce que\nvoilà.\n\n1. un\n2. deux\n\n• trois\n• quatre')).toEqual([
      { type: 'heading', depth: 2, children: [text('Pourquoi')] },
      { type: 'paragraph', children: [text('Parce que voilà.')] },
      list(true, 'un', 'deux'),
      list(false, 'trois', 'quatre'),
    ]);
  });

  it('knows emphasis within emphasis, in headings, lists and links', () => {
    expect(parseMarkdown('**tout *le* mois** et *un [lien **gras**](https://a.example)*')).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'strong', children: [text('tout '), { type: 'emphasis', children: [text('le')] }, text(' mois')] },
          text(' et '),
          {
            type: 'emphasis',
            children: [
              text('un '),
              {
                type: 'link',
                url: 'https://a.example',
                children: [text('lien '), { type: 'strong', children: [text('gras')] }],
              },
            ],
          },
        ],
      },
    ]);
  });

  it('follows no address but those of the web and of mail, and knows no HTML', () => {
    const said = parseMarkdown(
      '[ici](https://exemple.fr) [là](javascript:alert(1)) <b onclick="x()">gras</b> <https://a.b>',
    );
    expect(said).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'link', url: 'https://exemple.fr', children: [text('ici')] },
          text(' '),
          text('là'),
          text(' <b onclick="x()">gras</b> <https://a.b>'),
        ],
      },
    ]);
  });

  it('takes what else Markdown knows for text: code, quotes, rules, pictures', () => {
    for (const typed of [
      '`code`',
      '> citation',
      '---',
      '    retrait',
      '![image](https://a.example/b.png)',
      '```\nx\n```',
    ])
      expect(passageText(own(typed)).replaceAll(/[^\w]/g, '')).toBe(typed.replaceAll(/[^\w]/g, ''));
  });

  it('is written as it is read: twice the same, and nothing of it is lost', () => {
    const typed = '# Titre *un*\n\nDu **gras *et* encore** <b>.\n\n- un\n  - deux\n  - *trois*\n- quatre\\*\n';
    const once = blockMarkdown(own(typed));
    expect(parseMarkdown(once)).toEqual(parseMarkdown(typed));
    expect(blockMarkdown(own(once))).toBe(once);
    expect(once).toContain('\\<b>');
  });

  it('reads in plain text with its lists under each other, marks left out', () => {
    const typed = '## Le *mois*\n\nDu **gras *et* encore**.\n\n1. un\n   - deux\n2. [trois](https://a.example)';
    const only = { ...sample, blocks: [own(typed)] };
    expect(toPlainText(only, 'boss')).toContain(
      'Le mois\n=======\n\nDu gras et encore.\n\n1. un\n   - deux\n2. trois <https://a.example>',
    );
  });

  it('loses no letter that was typed', () => {
    const letters = (typed: string) => typed.replaceAll(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '*', '#', '[', ']', '(', ')', '-') }),
        (typed) => {
          expect(letters(passageText(own(typed)))).toBe(letters(typed));
          expect(letters(passageText(own(blockMarkdown(own(typed)))))).toBe(letters(typed));
        },
      ),
    );
  });
});
