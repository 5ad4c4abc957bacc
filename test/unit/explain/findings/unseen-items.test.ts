import { describe, expect, it } from 'vitest';
import { unseenItemFindings } from '@/lib/explain/findings/unseen-items';
import type { PersonAnswer } from '@/lib/model/answer';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { contextOf, course, lastly } from '../snapshot-with';

const catalogue = (items: string[]): PersonAnswer => ({
  id: 'catalogue',
  propertyId: '1',
  question: 'catalogue',
  from: '2026-03-01',
  to: '2026-03-28',
  value: null,
  items,
  givenBy: 'Sacha',
  givenOn: '2026-03-29',
});
const numbered = (count: number) => Array.from({ length: count }, (_, i) => `Article ${i + 1}`);

/** Views of articles in the last week, beside the names of a catalogue. */
const found = (views: Readonly<Record<string, number>>, items: string[], weeksAgo = 0) =>
  unseenItemFindings(
    contextOf(
      {
        tables: [
          {
            by: 'itemName',
            rows: Object.fromEntries(
              Object.entries(views).map(([name, count]) => [
                name,
                { itemsViewed: weeksAgo === 0 ? lastly(count) : course(0, [1, count], [weeksAgo, 0]) },
              ]),
            ),
          },
        ],
      },
      { memory: { ...EMPTY_MEMORY, answers: [catalogue(items)] } },
    ),
  );
const unseen = (...of: Parameters<typeof found>) => found(...of).map(({ figures }) => figures['size']?.value);

describe('unseenItemFindings', () => {
  it.each([
    ['all were seen', unseen({ Lampe: 1, Vase: 1 }, ['Lampe', 'Vase']), []],
    ['one was not', unseen({ Lampe: 1 }, ['Lampe', 'Vase']), [1]],
    ['one was seen no more', unseen({ Lampe: 1, Vase: 0 }, ['Lampe', 'Vase']), [1]],
    ['names but for capitals and spaces', unseen({ 'LAMPE  en lin': 1 }, [' Lampe en lin ', 'lampe EN lin']), []],
    ['a name that is told twice', unseen({}, ['Vase', 'vase', ' ']), [1]],
    [
      'each view that is not shown may be of another',
      unseen({ Lampe: 9, '(other)': 2 }, ['Lampe', ...numbered(3)]),
      [1],
    ],
    ['as many as could be unseen', unseen({ Lampe: 9, '(other)': 3 }, ['Lampe', ...numbered(3)]), []],
    ['seen twelve weeks ago', unseen({ Lampe: 1 }, ['Lampe'], 11), []],
    ['seen thirteen weeks ago', unseen({ Lampe: 1 }, ['Lampe'], 12), [1]],
    ['an empty catalogue', unseen({ Lampe: 1 }, []), []],
  ])('%s', (_, sizes, expected) => expect(sizes).toEqual(expected));

  it('weighs a tenth of the part of the catalogue', () => {
    const [finding] = found({ Lampe: 9 }, ['Lampe', ...numbered(3)]);
    expect(finding).toMatchObject({ kind: 'unseen-items', direction: 'down', confidence: 1 });
    expect(finding?.weight).toBeCloseTo(0.075, 12);
    expect(finding?.figures['catalogue']?.value).toBe(4);
  });

  it.each([
    ['ten', 10, 10],
    ['ten of eleven', 11, 10],
  ])('names %s', (_, count, named) => {
    const [finding] = found({ Lampe: 9 }, numbered(count));
    expect(finding?.parts?.map(({ key }) => key)).toEqual(numbered(named));
  });

  it('names none where some views are not shown', () => {
    expect(found({ '(other)': 1 }, numbered(3))[0]?.parts).toBeUndefined();
  });
});
