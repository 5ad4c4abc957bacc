import { describe, expect, it } from 'vitest';
import { failureOf } from './rows-of';
import { january, JANUARY, read, sumsOf } from './sums-of';

const HEADER = 'date,sessions,revenue';

describe('rows that do not fit are refused with their line', () => {
  it.each([
    ['a decimal comma without quotes', `${HEADER}\n2025-01-01,10,12,50`, 'csv-wide-row', 2],
    ['a quote that is never closed', `${HEADER}\n2025-01-01,10,"12\n2025-01-02,11,13\n`, 'csv-open-quote', 2],
    [
      'a quote that the next one closes',
      `date,campaign,sessions\n2025-01-01,"a,10\n2025-01-02,b,11\n2025-01-03,"c",12`,
      'csv-open-quote',
      2,
    ],
    [
      'a quote before the first name, which another name closes',
      'campaign,date,sessions\nbrand,2025-01-01,5\n"sale,2025-01-02,10\n"a ""b""",2025-01-02,11\nbrand,2025-01-03,5',
      'csv-open-quote',
      3,
    ],
    ['two columns of one name', 'date,revenue,revenue\n2025-01-01,10,12', 'csv-same-name', 1],
    ['1e999', `${HEADER}\n2025-01-01,10,1e999`, 'csv-bad-number', 2],
    ['infinity', `${HEADER}\n2025-01-01,10,Infinity`, 'csv-bad-number', 2],
    ['1e15', `${HEADER}\n2025-01-01,10,1e15`, 'csv-too-large', 2],
    ['a long row of digits', `${HEADER}\n2025-01-01,1000000000000000,5`, 'csv-too-large', 2],
  ])('%s', (_, text, code, line) => {
    expect(failureOf(() => read(text))).toMatchObject({ code, details: { file: 'shop.csv', line } });
  });
});

describe('rows that do', () => {
  it.each([
    ['separators that a spreadsheet left at the end', `${HEADER},,\n2025-01-01,10,12,,\n`],
    ['padding on the row alone', `${HEADER}\n2025-01-01,10,12,,`],
    ['a decimal comma in quotes', `${HEADER}\n2025-01-01,10,"12,00"`],
    ['a column twice with the same figures', 'date,sessions,revenue,revenue\n2025-01-01,10,12,12'],
    ['an inch in a name', 'date,campaign,sessions,revenue\n2025-01-01,15" screen,10,12'],
    ['a name over two lines', 'date,campaign,sessions,revenue\n2025-01-01,"spring\nsale, 2025",10,12'],
  ])('%s', (_, text) => {
    const sums = sumsOf(read(`${text}`));
    expect(sums['totalRevenue'] ?? 12).toBe(12);
    expect(read(text).lastDay).toBe('2025-01-01');
  });

  it('NaN is no answer and no zero', () => {
    expect(read(`${HEADER}\n2025-01-01,10,NaN\n2025-01-02,11,5`).tables[0]?.metrics['totalRevenue']?.[0]).toBeNaN();
  });
});

describe('days far from all others', () => {
  const file = (...more: readonly string[]) => [january('date,sessions', '100'), ...more].join('\n');

  it.each(['2026-01-31', '9999-01-01', '2024-01-05'])('%s is set aside and told', (day) => {
    const result = read(file(`${day},100`));
    expect(sumsOf(result)).toEqual({ sessions: 3100 });
    expect(result.lastDay).toBe('2025-01-31');
    expect(result.reading.tables[0]).toMatchObject({ read: 31, leftOut: [{ why: 'far-off', rows: 1, what: day }] });
  });

  it('days to come are set aside', () => {
    const result = read(file('2025-02-03,100'), { today: '2025-02-01' });
    expect(result.lastDay).toBe('2025-01-31');
    expect(result.reading.tables[0]?.leftOut).toEqual([{ why: 'to-come', rows: 1, what: '2025-02-03' }]);
  });

  it('a pause of a month, a season and a short file are kept', () => {
    expect(read(file('2025-03-05,100')).lastDay).toBe('2025-03-05');
    const season = JANUARY.slice(0, 10).map((day) => `${day.replace('2025', '2026')},90`);
    expect(read(file(...season)).lastDay).toBe('2026-01-10');
    expect(read('date,sessions\n2024-01-01,5\n2025-01-01,6').lastDay).toBe('2025-01-01');
  });
});

describe('a last day that was still running', () => {
  const days = (last: number, before = 100) =>
    ['date,sessions', ...JANUARY.concat('2025-02-01', '2025-02-02', '2025-02-03').map((day) => `${day},${before}`)]
      .concat(`2025-02-04,${last}`)
      .join('\n');

  it('is left out and told', () => {
    const result = read(days(12));
    expect(result.lastDay).toBe('2025-02-03');
    expect(result.reading.tables[0]?.leftOut).toEqual([{ why: 'unfinished', rows: 1, what: '2025-02-04' }]);
  });

  it('is kept when it is only weak, when all days are few, and when the reader names it', () => {
    expect(read(days(60)).lastDay).toBe('2025-02-04');
    expect(read(days(1, 8)).lastDay).toBe('2025-02-04');
    expect(read(days(12), { until: '2025-02-04' }).lastDay).toBe('2025-02-04');
  });

  it('is kept where that weekday is always weak', () => {
    const rows = JANUARY.concat('2025-02-01', '2025-02-02').map(
      (day) => `${day},${new Date(day).getUTCDay() === 0 ? 30 : 200}`,
    );
    expect(read(['date,sessions', ...rows].join('\n')).lastDay).toBe('2025-02-02');
  });
});
