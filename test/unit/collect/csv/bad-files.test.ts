import { describe, expect, it } from 'vitest';
import { importCsv } from '@/lib/collect/csv/import-csv';
import { addDays } from '@/lib/model/day';
import { failureOf } from './rows-of';

const one = (content: string) => importCsv([{ name: 'shop.csv', content }]);

describe('a bad file is refused with the place', () => {
  const lines = 'date,sessions\n2024-01-01,5\n';
  it.each([
    ['a wrong header', 'foo,bar\n2024-01-01,5', 'csv-no-date-column', { line: 1, value: 'foo, bar' }],
    ['no metric that is known', 'date,foo\n2024-01-01,5', 'csv-no-metric-column', { line: 1, value: 'date, foo' }],
    ['a date that is none', `${lines}2024-02-30,5`, 'csv-bad-date', { line: 3, column: 'date', value: '2024-02-30' }],
    ['a date left empty amid others', `${lines},7\n2024-01-03,5`, 'csv-bad-date', { line: 3 }],
    [
      'days and months that cannot be told apart',
      'date,sessions\n01/02/2024,5\n02/02/2024,6',
      'csv-unclear-date',
      { line: 2 },
    ],
    [
      'a number that is none',
      `${lines}2024-01-02,many`,
      'csv-bad-number',
      { line: 3, column: 'sessions', value: 'many' },
    ],
    ['a negative count', `${lines}2024-01-02,-5`, 'csv-negative-count', { line: 3, column: 'sessions', value: '-5' }],
    ['a row twice', `${lines}2024-01-01,6`, 'csv-duplicate-row', { line: 3, value: '2024-01-01' }],
    ['mixed separators', `${lines}2024-01-02;6`, 'csv-bad-date', { line: 3, value: '2024-01-02;6' }],
    ['nothing at all', '', 'csv-empty', {}],
    ['blank lines only', '\n\n \n', 'csv-empty', {}],
    ['only a header', 'date,sessions\n', 'csv-empty', {}],
    ['only comments', '# Start date: 20240101\n', 'csv-empty', {}],
    ['every day unobserved', 'date,sessions,observed\n2024-01-01,5,0', 'csv-empty', {}],
    [
      'a web page',
      '<!DOCTYPE html>\n<html><head>\n<title>Sign in</title></head></html>',
      'csv-no-date-column',
      { value: '<!DOCTYPE html>' },
    ],
  ])('%s', (_, content, code, details) => {
    expect(failureOf(() => one(content))).toMatchObject({ code, details: { file: 'shop.csv', ...details } });
  });

  it('counts lines past quoted line breaks and blank lines', () => {
    const content = 'date,landing page,sessions\n2024-01-01,"/a\n/b",5\n\n2024-01-02,/a,x';
    expect(failureOf(() => one(content)).details).toMatchObject({ line: 5, value: 'x' });
  });

  it('a file by week or by month, which is not a file by day with holes', () => {
    const every = (step: number) => Array.from({ length: 10 }, (_, at) => `${addDays('2024-01-01', at * step)},5`);
    for (const step of [7, 30])
      expect(failureOf(() => one(['date,sessions', ...every(step)].join('\n')))).toMatchObject({ code: 'csv-weekly' });
    expect(one(['date,sessions', ...every(3)].join('\n')).lastDay).toBe('2024-01-28');
  });

  it('a workbook under the name of a CSV file', () => {
    const content = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14]);
    expect(failureOf(() => importCsv([{ name: 'x.csv', content }])).code).toBe('bad-input');
  });
});
