import { array, assert, constantFrom, property, record, string, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDrafts, type Passage } from '@/lib/draft/compare-drafts';
import { compareWords, type Piece } from '@/lib/draft/compare-words';
import { composeMonthly } from '@/lib/draft/compose-monthly';
import { passageText } from '@/lib/draft/passage-text';
import { type Block, blocksOf, type Draft, Edition } from '@/lib/model/draft';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { MONTH, plateauShop, settings } from './samples';
import { tacticText } from './tactic-text';

const month = composeMonthly({
  report: plateauShop,
  memory: EMPTY_MEMORY,
  settings,
  period: MONTH,
  now: '2026-12-05T07:00:00Z',
  tacticText,
});
/** As French sets them, with narrow spaces. */
const BEFORE = '12\u202f480\u202f€';
const AFTER = '12\u202f930\u202f€';
const withBlocks = (blocks: Block[]): Draft => ({ ...month, blocks });
const textOf = (pieces: readonly Piece[], without: Piece['mark']) =>
  pieces
    .filter(({ mark }) => mark !== without)
    .map(({ text }) => text)
    .join('');
const shape = (pieces: readonly Piece[]) => pieces.map(({ mark, text }) => `${mark}: ${text}`);

const words = array(constantFrom('le', 'trafic', 'monte', BEFORE, 'mois', '.', ',', '\n', ' '), {
  maxLength: 30,
}).map((parts) => parts.join(' '));

/** Any block of a real month, with its own or other words, in another order and number. */
const anyDraft = uniqueArray(
  record({ block: constantFrom(...month.blocks), edited: constantFrom(undefined, 'Mes mots.', 'Mes autres mots.') }),
  { selector: ({ block }) => block.id },
).map((drawn) => withBlocks(drawn.map(({ block, edited }) => (edited === undefined ? block : { ...block, edited }))));

describe('words compared', () => {
  it('marks the word that changed, and a figure as a whole', () => {
    expect(shape(compareWords(`Le trafic monte de ${BEFORE}.`, `Le trafic monte de ${AFTER}.`, 'words'))).toEqual([
      'same: Le trafic monte de ',
      `removed: ${BEFORE}`,
      `added: ${AFTER}`,
      'same: .',
    ]);
  });

  it('compares rows of figures as rows', () => {
    expect(shape(compareWords('mai · 1\njuin · 2', 'juin · 2\njuillet · 3', 'lines'))).toEqual([
      'removed: mai · 1\n',
      'same: juin · 2',
      'added: \njuillet · 3',
    ]);
  });

  it('takes two texts with little in common for two texts', () => {
    const pieces = compareWords('Le trafic monte depuis mai.', 'Un paiement mobile plus court en novembre.', 'words');
    expect(pieces.map(({ mark }) => mark)).toEqual(['removed', 'added']);
  });

  it('gives back both texts, whatever they are', () => {
    const text = constantFrom('words', 'lines').chain((by) =>
      record({ by: constantFrom(by as 'words' | 'lines'), before: words, after: words }),
    );
    assert(
      property(text, ({ by, before, after }) => {
        const pieces = compareWords(before, after, by);
        expect(textOf(pieces, 'added')).toBe(before);
        expect(textOf(pieces, 'removed')).toBe(after);
        expect(pieces.every(({ text: each }) => each !== '')).toBe(true);
      }),
    );
    assert(
      property(string({ unit: 'grapheme' }), string({ unit: 'grapheme' }), (before, after) => {
        expect(textOf(compareWords(before, after, 'words'), 'added')).toBe(before);
        expect(textOf(compareWords(before, after, 'words'), 'removed')).toBe(after);
      }),
    );
  });
});

describe('drafts compared', () => {
  it('finds no change in a draft beside itself', () => {
    assert(
      property(anyDraft, constantFrom(...Edition.options), (draft, edition) => {
        const { passages, signs } = compareDrafts(draft, draft, edition);
        expect(passages.map(({ id, change }) => [id, change])).toEqual(
          blocksOf(draft, edition).map(({ id }) => [id, 'same']),
        );
        for (const { before, after } of signs) expect(before).toEqual(after);
      }),
      { numRuns: 30 },
    );
  });

  it('accounts for every passage of both, once, with its whole text', () => {
    assert(
      property(anyDraft, anyDraft, constantFrom(...Edition.options), (before, after, edition) => {
        const { passages } = compareDrafts(before, after, edition);
        const told = (draft: Draft) => blocksOf(draft, edition).map((block) => [block.id, passageText(block)]);
        const read = (not: Passage['change'], without: Piece['mark']) =>
          passages.filter(({ change }) => change !== not).map(({ id, pieces }) => [id, textOf(pieces, without)]);
        expect(read('gone', 'removed')).toEqual(told(after));
        const byId = (pairs: string[][]) => Object.fromEntries(pairs);
        expect(byId(read('new', 'added'))).toEqual(byId(told(before)));
        expect(read('new', 'added')).toHaveLength(told(before).length);
        expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
        const silent = passages.filter(({ pieces }) => pieces.every(({ mark }) => mark === 'same'));
        expect(silent.every(({ change }) => change === 'same')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('sets the vital signs and the headline figures side by side', () => {
    const blocks = month.blocks.map((block): Block => {
      if (block.generated.kind === 'verdict')
        return { ...block, generated: { ...block.generated, verdict: 'growing', say: 'Progresse' } };
      if (block.id !== 'figures' || block.generated.kind !== 'table') return block;
      const { columns, rows } = block.generated;
      const [first, ...rest] = columns;
      return {
        ...block,
        generated: {
          ...block.generated,
          columns: [...(first ? [first] : []), { label: 'Octobre 2026', align: 'end' }, ...rest.slice(1)],
          rows: rows.slice(1).map(([label = '', , ...cells]) => [label, '1', ...cells]),
        },
      };
    });
    const { signs, figures } = compareDrafts(withBlocks(blocks), month, 'boss');
    expect(signs.length).toBeGreaterThan(0);
    expect(signs.every(({ before }) => before?.say === 'Progresse')).toBe(true);
    const verdicts = month.blocks.flatMap(({ generated }) => (generated.kind === 'verdict' ? [generated] : []));
    expect(signs.map(({ after }) => after)).toEqual(verdicts);
    const table = month.blocks.find(({ id }) => id === 'figures')?.generated;
    if (table?.kind !== 'table') throw new Error('The month has no headline figures.');
    expect(figures?.columns).toEqual({ before: 'Octobre 2026', after: table.columns[1]?.label });
    expect(figures?.rows.map(({ label, after }) => [label, after])).toEqual(table.rows.map((row) => row.slice(0, 2)));
    expect(figures?.rows.map(({ before }) => before)).toEqual(['—', ...table.rows.slice(1).map(() => '1')]);
  });

  it('leaves the figures out where one draft has none', () => {
    const bare = withBlocks(month.blocks.filter(({ id }) => id !== 'figures'));
    expect(compareDrafts(bare, month, 'boss').figures).toBeNull();
    expect(compareDrafts(month, bare, 'boss').figures).toBeNull();
  });

  it('does not count what was left out', () => {
    const out = withBlocks(month.blocks.map((block, i) => (i === 1 ? { ...block, leftOut: true } : block)));
    const { passages } = compareDrafts(out, month, 'boss');
    expect(passages.filter(({ change }) => change === 'new').map(({ id }) => id)).toEqual([month.blocks[1]?.id]);
  });
});
