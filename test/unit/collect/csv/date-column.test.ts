import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOrderOf, nthDay, readDay } from '@/lib/collect/csv/date-column';
import { dayFromNumber } from '@/lib/model/day';

describe('dateOrderOf', () => {
  it.each([
    [['2024-01-31', '20240201'], 'year-first'],
    [['01/02/2024', '13/02/2024'], 'day-first'],
    [['01/02/2024', '02/13/2024'], 'month-first'],
    [['01/02/2024', '02/03/2024'], undefined],
  ] as const)('%j', (cells, order) => {
    expect(dateOrderOf(cells)).toBe(order);
  });
});

describe('readDay', () => {
  it.each([
    ['2024-02-29', 'year-first', '2024-02-29'],
    ['20240229', 'year-first', '2024-02-29'],
    ['2024-02-29T00:00:00Z', 'year-first', '2024-02-29'],
    ['29/02/2024', 'day-first', '2024-02-29'],
    ['2/29/2024', 'month-first', '2024-02-29'],
    ['29.02.24', 'day-first', '2024-02-29'],
    ['29/02/2023', 'day-first', undefined],
    ['13/13/2024', 'day-first', undefined],
    ['2024-02-29T12:30:00', 'year-first', undefined],
    ['202402', 'year-first', undefined],
    ['yesterday', 'year-first', undefined],
  ] as const)('%s as %s', (cell, order, day) => {
    expect(readDay(cell, order)).toBe(day);
  });

  it('reads every day in every order, whatever the order of the column', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), (number) => {
        const day = dayFromNumber(number);
        const [year, month, date] = day.split('-');
        expect(readDay(day, 'year-first')).toBe(day);
        expect(readDay(`${date}/${month}/${year}`, 'day-first')).toBe(day);
        expect(readDay(`${month}/${date}/${year}`, 'month-first')).toBe(day);
      }),
    );
  });
});

it('counts the nth day from the first', () => {
  expect(nthDay('0000', '2024-02-28')).toBe('2024-02-28');
  expect(nthDay('0002', '2024-02-28')).toBe('2024-03-01');
  expect(nthDay('later', '2024-02-28')).toBeUndefined();
});
