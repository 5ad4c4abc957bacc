import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalMarkOf, readNumber } from '@/lib/collect/csv/number-column';

const money = { wholeNumbers: false, delimiter: ',' };

describe('decimalMarkOf', () => {
  it.each([
    [['1,234.50'], money, '.'],
    [['1.234,50'], money, ','],
    [['12,5', '1,234'], money, ','],
    [['1,234,567'], money, '.'],
    [['0.125'], money, '.'],
    [['1234.567'], money, '.'],
    [['1,234'], { ...money, delimiter: ';' }, ','],
    [['1,234'], { wholeNumbers: true, delimiter: ';' }, '.'],
    [['1.234'], { wholeNumbers: true, delimiter: ';' }, ','],
    [['12', '13'], money, '.'],
  ] as const)('%j', (cells, options, mark) => {
    expect(decimalMarkOf(cells, options)).toBe(mark);
  });
});

describe('readNumber', () => {
  it.each([
    ['12', '.', 12],
    ['1,234.50', '.', 1234.5],
    ['1 234,56', ',', 1234.56],
    ['1\u00A0234\u202F567,5', ',', 1234567.5],
    ["1'234.5", '.', 1234.5],
    ['1 234,56 €', ',', 1234.56],
    ['£12.50', '.', 12.5],
    ['EUR 12.50', '.', 12.5],
    ['-£12.50', '.', -12.5],
    ['(12.50)', '.', -12.5],
    ['−3', '.', -3],
    ['12,5 %', ',', 0.125],
    ['1.5e3', '.', 1500],
    ['.5', '.', 0.5],
  ] as const)('%s', (cell, mark, value) => {
    expect(readNumber(cell, mark)).toBeCloseTo(value, 12);
  });

  it.each(['', '-', 'n/a', '(not set)', 'NaN'])('"%s" is no answer', (cell) => {
    expect(readNumber(cell, '.')).toBeNaN();
  });

  it.each(['many', '12 apples', '1,23,4', '12:30', '<td>5</td>', '2024-01-02'])('"%s" is no number', (cell) => {
    expect(readNumber(cell, '.')).toBeUndefined();
  });

  it('reads back what a French and an English spreadsheet write', () => {
    const amount = fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(amount, (value) => {
        for (const [locale, mark] of [
          ['fr-FR', ','],
          ['en-GB', '.'],
          ['de-DE', ','],
        ] as const) {
          const cell = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(value);
          expect(readNumber(cell, mark)).toBe(value);
        }
      }),
    );
  });
});
