import { expect, it } from 'vitest';
import { demoProperties } from '@/lib/demo/demo-source';
import type { RowTable } from '@/lib/collect/table/row-table';
import type { Day } from '@/lib/model/day';

const JUNE: Day = '2026-06-20';
const NOVEMBER: Day = '2026-11-22';
/** The days that are told both times. */
const FIRST = '20231101';
const LAST = '20260619';

/** Each row's own words and figures, of the days that are told both times. */
function rowsOf({ dimensions, metrics, length }: RowTable): string[] {
  const dates = dimensions['date'];
  return Array.from({ length }, (_, row) => row)
    .filter((row) => {
      const date = dates?.values[dates.codes[row] ?? -1] ?? '';
      return date >= FIRST && date <= LAST;
    })
    .map((row) =>
      [
        ...Object.values(dimensions).map(({ values, codes }) => values[codes[row] ?? -1]),
        ...Object.entries(metrics).map(([name, values]) => `${name} ${values[row]}`),
      ].join('|'),
    );
}

it.each([0, 1])('property %i tells in November what it told in June of the days before', (index) => {
  const [then = [], now = []] = [JUNE, NOVEMBER].map((today) => demoProperties(today)[index]?.tables);
  expect(now.length).toBe(then.length);
  then.forEach((table, at) => {
    const rows = rowsOf(table);
    expect(rows.length).toBeGreaterThan(900);
    expect(now[at] && rowsOf(now[at])).toEqual(rows);
  });
});
