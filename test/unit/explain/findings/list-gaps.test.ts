import { describe, expect, it } from 'vitest';
import { listGapFindings } from '@/lib/explain/findings/list-gaps';
import { contextOf, lastly } from '../snapshot-with';

type List = readonly [clicked: number, seen: number];
/** Five lists that are clicked one time in ten, beside those given. */
const found = (lists: Readonly<Record<string, List>>) => {
  const usual = ['a', 'b', 'c', 'd', 'e'].map((name) => [name, [1000, 10_000]] as const);
  const rows = [...usual, ...Object.entries(lists)].map(
    ([name, [clicked, seen]]) =>
      [name, { itemsClickedInList: lastly(clicked), itemsViewedInList: lastly(seen) }] as const,
  );
  return listGapFindings(contextOf({ tables: [{ by: 'itemListName', rows: Object.fromEntries(rows) }] }));
};

describe('listGapFindings', () => {
  it.each<[string, Readonly<Record<string, List>>, string[]]>([
    ['seen a thousand times', { Soldes: [20, 1000] }, ['Soldes']],
    ['seen 999 times', { Soldes: [20, 999] }, []],
    // Two thirds of a tenth of 1000: 66.7 less 2.394 (p = 0.1 / 6) · √62.2 = 18.9 are 47.8.
    ['surely under two thirds of a middle list', { Soldes: [47, 1000] }, ['Soldes']],
    ['perhaps not', { Soldes: [48, 1000] }, []],
    [
      'three are told of, where most is missing first',
      { Soldes: [10, 1000], Neuf: [10, 1600], Vu: [10, 1400], Aussi: [10, 1200] },
      ['Neuf', 'Vu', 'Aussi'],
    ],
  ])('%s', (_, lists, expected) => {
    expect(found(lists).map(({ segment }) => segment)).toEqual(expected);
  });

  it('weighs the clicks that are missing among all clicks', () => {
    const [finding] = found({ Soldes: [20, 1000] });
    expect(finding).toMatchObject({ kind: 'gap', metric: 'listClickRate', direction: 'down', confidence: 0.95 });
    expect(finding?.weight).toBeCloseTo(80 / 5020, 12);
    expect(finding?.figures['segmentRate']?.value).toBeCloseTo(0.02, 12);
    expect(finding?.figures['othersRate']?.value).toBeCloseTo(0.1, 12);
  });

  it('is told of twelve whole weeks', () => {
    const rows = {
      Soldes: { itemsClickedInList: lastly(20), itemsViewedInList: lastly(1000) },
      Neuf: { itemsClickedInList: lastly(1000), itemsViewedInList: lastly(10_000) },
    };
    const over = (steps: number) => listGapFindings(contextOf({ tables: [{ by: 'itemListName', steps, rows }] }));
    expect(over(12)[0]?.period).toEqual({ from: '2026-01-05', to: '2026-03-29' });
    expect(over(11)).toEqual([]);
  });
});
