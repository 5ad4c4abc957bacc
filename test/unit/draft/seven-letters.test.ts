import { describe, expect, it } from 'vitest';
import { analyseProperty } from '@/lib/analyse-property';
import { composeMonthly } from '@/lib/draft/compose-monthly';
import { composeQuarterly } from '@/lib/draft/compose-quarterly';
import { composeWeekly } from '@/lib/draft/compose-weekly';
import { toPlainText } from '@/lib/draft/plain-text';
import { wordsRead } from '@/lib/draft/words-read';
import { tacticText } from '@/lib/language/tactic-text';
import { type Block, blocksOf, type Draft } from '@/lib/model/draft';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { lastCompleteMonth, lastCompleteQuarter, lastCompleteWeek } from '@/lib/model/period';
import { plainText } from '@/lib/model/marked-text';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { demoSnapshot } from '@/test/situations/demo-snapshot';
import { SEVEN_PROPERTIES } from '@/test/situations/seven-properties';

/** Two minutes of reading for Paul; of Sacha's week the same and a little. */
const MOST_WORDS = { month: 350, quarter: 350, week: 375 } as const;

const reports = await Promise.all(
  Object.entries(SEVEN_PROPERTIES).map(async ([name, scene]) => {
    const { today } = scene;
    const settings = { ...DEFAULT_SETTINGS, author: 'Sacha', boss: 'Paul' };
    const { report } = analyseProperty({ snapshot: await demoSnapshot(scene), memory: EMPTY_MEMORY, settings, today });
    return { name, report, settings, now: `${today}T07:00:00Z` };
  }),
);

const letters = reports.flatMap(({ name, report, settings, now }) =>
  (['fr', 'en'] as const).flatMap((language) => {
    const input = { report, memory: EMPTY_MEMORY, settings: { ...settings, language }, now, tacticText };
    const { asOf } = report;
    return [
      [name, language, 'month', composeMonthly({ ...input, period: lastCompleteMonth(asOf) })],
      [name, language, 'week', composeWeekly({ ...input, period: lastCompleteWeek(asOf) })],
      [name, language, 'quarter', composeQuarterly({ ...input, period: lastCompleteQuarter(asOf) })],
    ] as const;
  }),
);

const told = ({ generated }: Block): string[] => {
  if (generated.kind === 'paragraph' || generated.kind === 'heading') return [generated.text];
  return generated.kind === 'list' ? generated.items : [];
};
const sentencesOf = (draft: Draft) =>
  blocksOf(draft, 'boss')
    .flatMap(told)
    .flatMap((text) => plainText(text).split(/(?<=[.!?])\s+/));

/** A cell that begins with a count below thirty. */
const isOfFew = (cell: string) =>
  /^\d{1,2}(?!\d|[.,\s\u202F]\d|\s?[%k€])/u.test(cell) && Number.parseInt(cell, 10) < 30;

describe.each(letters)('%s, %s, the %s', (_name, _language, kind, draft) => {
  it('is read in two minutes', () => {
    expect(wordsRead(draft, 'boss')).toBeLessThanOrEqual(MOST_WORDS[kind]);
  });

  it('says nothing with a figure twice', () => {
    const sentences = sentencesOf(draft).filter((sentence) => /\d/.test(sentence));
    expect(sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at)).toEqual([]);
  });

  it('has a title, and words in every heading and sentence', () => {
    for (const text of [draft.title, ...blocksOf(draft, 'boss').flatMap(told)])
      expect(plainText(text).trim()).not.toBe('');
  });

  it('shows no name of the code, no hole and no number that is none', () => {
    const text = toPlainText(draft, 'boss');
    expect(text).not.toMatch(
      /\b(undefined|null|NaN|Infinity)\b|\{\w+\}|\b[a-z]+(?:Rate|Events|Purchases|Sessions|Users)\b/,
    );
  });

  it('goes on in small letters after a semicolon, and without a space before a comma', () => {
    const text = toPlainText(draft, 'boss').replaceAll(/https?:\S+/g, '');
    expect(text).not.toMatch(/;\s(?:Le|La|Les|Un|Une|The|A|An)\s/);
    expect(text).not.toMatch(/\s,|,,|\.\.(?!\.)/);
  });

  it('forms no percentage of fewer than thirty events', () => {
    const rows = ['figures', 'channels.table'].flatMap((table) => {
      const content = draft.blocks.find(({ id }) => id === table)?.generated;
      return content?.kind === 'table' ? content.rows : [];
    });
    for (const row of rows.filter(([, now = '']) => isOfFew(now))) expect(row.slice(1).join(' ')).not.toContain('%');
    const rates = ['Taux de conversion', 'Taux d’événements clés', 'Conversion rate', 'Key event rate'];
    const isFew = rows.some(([name = '', now = '']) => /^(Événements clés|Key events)$/.test(name) && isOfFew(now));
    const shares = rows.filter(([name = '']) => rates.includes(name));
    expect(isFew && shares.length > 0).toBe(false);
  });
});

it('there are seven properties, in two languages, with three letters each', () => {
  expect(letters).toHaveLength(7 * 2 * 3);
});
