import { describe, expect, it } from 'vitest';
import { failureOf } from './rows-of';
import { january, JANUARY, read, sumsOf } from './sums-of';

const HEADER = 'date,channel,sessions,orders,revenue';
const rows = JANUARY.flatMap((day) => [`${day},Direct,60,2,80.50`, `${day},Email,40,1,20.00`]);
const file = (...lines: readonly string[]) => [HEADER, ...lines].join('\n');
const leftOut = (text: string) => read(text).reading.tables[0]?.leftOut;

describe('rows that end before the others', () => {
  it.each([
    ['a file that was cut off amid its last row', file(...rows, '2025-02-01,Direct,6')],
    ['… amid its first cell', file(...rows, '2025-02-01')],
    ['… behind the name of a segment', file(...rows, '2025-02-01,Direct')],
    ['a cell that fell out', file(...rows.slice(0, 5), '2025-01-31,Referral,7,80.50', ...rows.slice(5))],
    ['a quote that the end of the file closes', file(...rows, '2025-02-01,"Direct,60,2,80.50')],
  ])('%s are left out with their line', (_, text) => {
    expect(sumsOf(read(text))).toMatchObject({ sessions: 3100, ecommercePurchases: 93 });
    expect(leftOut(text)).toEqual([{ why: 'broken', rows: 1, line: expect.any(Number) }]);
  });

  it.each([
    [
      'cells that a tool leaves out where nothing stands',
      JANUARY.map((day, at) => (at % 4 ? `${day},Direct,100,3,100` : `${day},Direct,100`)),
    ],
    ['a note that hardly a day has', JANUARY.map((day) => `${day},Direct,100,3,100`)],
  ])('but not %s', (_, lines) => {
    const text = [`${HEADER},note`, ...lines].join('\n');
    expect(sumsOf(read(text))).toMatchObject({ sessions: 3100 });
    expect(leftOut(text)).toEqual([]);
  });

  it('nor the shorter of two rows', () => {
    expect(sumsOf(read('date,sessions,revenue\n2025-01-01,10,12\n2025-01-02,11')).sessions).toBe(21);
  });
});

describe('a text that stands alone', () => {
  it.each(['Source: Google Analytics', 'Exported on 5 January 2026', '* estimated', 'Soldes'])(
    '“%s” is a remark',
    (text) => {
      const amid = file(...rows.slice(0, 10), text, ...rows.slice(10));
      const below = file(...rows, text);
      for (const content of [amid, below]) {
        expect(sumsOf(read(content))).toMatchObject({ sessions: 3100 });
        expect(leftOut(content)).toEqual([{ why: 'remark', rows: 1, line: expect.any(Number) }]);
      }
    },
  );

  it.each(['2025-02-01;60;2', '45658', 'Feb 1, 2025;60'])('%s is none', (text) => {
    expect(leftOut(file(...rows, text))).toEqual([{ why: 'broken', rows: 1, line: 64 }]);
    expect(failureOf(() => read(`date,sessions\n2025-01-01,5\n${text}`)).code).toBe('csv-bad-date');
  });

  it('below a blank line it is no part of the table', () => {
    expect(read(file(...rows, '', 'Source: Google Analytics')).reading.tables).toMatchObject([
      { rows: 62, leftOut: [] },
    ]);
  });
});

describe('cells beyond the last name', () => {
  it.each([
    [
      'a decimal comma under a header that ends with a separator',
      'date,sessions,revenue,\n2025-01-01,10,12,50\n2025-01-02,11,13,50',
    ],
    [
      'a cell too many in a file that a spreadsheet filled up',
      'date;sessions;revenue;;\n2025-01-01;10;12;50;\n2025-01-02;11;13;;',
    ],
  ])('%s are refused', (_, text) => {
    expect(failureOf(() => read(text))).toMatchObject({ code: 'csv-wide-row', details: { line: 2 } });
  });

  it('a remark beside the table is none of its figures', () => {
    expect(sumsOf(read('date,sessions,,\n2025-01-01,10,,checked by Anna\n2025-01-02,11,,'))).toEqual({ sessions: 21 });
  });

  it('names in a second row are names', () => {
    const text = 'Date,Sessions,,\n,,Orders,Revenue\n2025-01-01,10,1,12\n2025-01-02,11,2,13';
    expect(sumsOf(read(text))).toEqual({ sessions: 21, ecommercePurchases: 3, totalRevenue: 25 });
  });
});

describe('a word for no figure', () => {
  it.each(['NaN', 'N/A', 'null'])('%s is told, and is no zero', (word) => {
    const text = january('date,sessions,revenue', '100,50').replace('2025-01-03,100', `2025-01-03,${word}`);
    expect(sumsOf(read(text))).toEqual({ sessions: 3000, totalRevenue: 1550 });
    expect(leftOut(text)).toEqual([{ why: 'no-figure', rows: 1, line: 4, what: word }]);
  });

  it('an empty cell and a dash say nothing', () => {
    expect(leftOut('date,sessions,revenue\n2025-01-01,10,\n2025-01-02,11,-')).toEqual([]);
  });
});
