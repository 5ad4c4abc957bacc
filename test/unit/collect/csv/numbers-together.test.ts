import { describe, expect, it } from 'vitest';
import { failureOf } from './rows-of';
import { january, JANUARY, read, sumsOf } from './sums-of';

describe('the decimal mark is the file’s', () => {
  it('whole amounts with dots between thousands, beside counts with the same dots', () => {
    const rows = JANUARY.map((day, at) => `${day};1.0${10 + at};${at % 2 ? '967' : '1.017'};20`);
    expect(sumsOf(read(['date;sessions;revenue;orders', ...rows].join('\n')))).toMatchObject({
      sessions: 31 * 1010 + 465,
      totalRevenue: 16 * 1017 + 15 * 967,
    });
  });

  it('whole amounts with dots on large days alone, with nothing beside them', () => {
    expect(sumsOf(read('date,revenue\n2025-01-01,1.017\n2025-01-02,967'))).toEqual({ totalRevenue: 1984 });
  });

  it('asks where nothing tells', () => {
    expect(failureOf(() => read('date,revenue\n2025-01-01,1.017\n2025-01-02,1.067'))).toMatchObject({
      code: 'csv-unclear-mark',
      details: { column: 'revenue', value: '1.017' },
    });
  });

  it('names columns that contradict each other', () => {
    expect(failureOf(() => read('date;sessions;revenue\n2025-01-01;1.017;12.50'))).toMatchObject({
      code: 'csv-mixed-marks',
      details: { column: 'sessions, revenue', value: '1.017 / 12.50' },
    });
  });

  it.each([
    ['English', 'date\tsessions\trevenue\n2025-01-01\t1,017\t1,234.50', 1017, 1234.5],
    ['German', 'date;sessions;revenue\n2025-01-01;1.017;1.234,50', 1017, 1234.5],
    ['powers of ten', 'date,sessions,revenue\n2025-01-01,17,5.926E1', 17, 59.26],
    ['three decimals everywhere', 'date,sessions,revenue\n2025-01-01,1017,1234.567', 1017, 1234.567],
    ['counts that a script wrote as fractions', 'date,sessions,revenue\n2025-01-01,1017.0,1.234', 1017, 1.234],
  ])('reads %s', (_, text, sessions, totalRevenue) => {
    expect(sumsOf(read(text))).toEqual({ sessions, totalRevenue });
  });
});

describe('rates', () => {
  it('in points are shares', () => {
    const rows = JANUARY.map((day, at) => `${day},1000,${at % 2 ? '2.05' : '1.95'}`);
    const { ecommercePurchases = 0 } = sumsOf(read(['date,sessions,conversion rate', ...rows].join('\n')));
    expect(ecommercePurchases / 31_000).toBeCloseTo(0.02, 3);
    expect(sumsOf(read(january('date,sessions,Engagement rate (%)', '200,0.5')))).toEqual({
      sessions: 6200,
      engagedSessions: 31,
    });
  });

  it('whose unit cannot be told are left aside', () => {
    const rows = JANUARY.map((day, at) => `${day},1000,${at ? '0.85' : '1.2'}`);
    const result = read(['date,sessions,conversion rate', ...rows].join('\n'));
    expect(sumsOf(result)).toEqual({ sessions: 31_000 });
    expect(result.reading.tables[0]?.columns).toEqual([{ column: 'conversion rate', why: 'rate' }]);
  });

  it.each([
    ['a sign is missing', (at: number) => (at === 3 ? '0.8500' : '0.8500%')],
    ['one is a share among points', (at: number) => (at === 3 ? '0.0205' : '2.0500')],
    ['a part of the file is in points', (at: number) => (at < 20 ? '0.0204' : '0.91')],
  ])('are left aside where %s', (_, rateOn) => {
    const text = ['date,sessions,conversion rate', ...JANUARY.map((day, at) => `${day},1000,${rateOn(at)}`)].join('\n');
    expect(sumsOf(read(text))).toEqual({ sessions: 31_000 });
    expect(read(text).reading.tables[0]?.columns).toEqual([{ column: 'conversion rate', why: 'rate' }]);
  });

  it.each([
    ['nothing sold on a day', '1000', '0'],
    ['a till that failed', '20000', '0.0002'],
    ['one visitor who bought', '1', '1'],
    ['a rate written short', '700', '0.001'],
  ])('are kept for %s', (_, sessions, rate) => {
    const rows = JANUARY.map((day, at) => (at === 3 ? `${day},${sessions},${rate}` : `${day},1000,0.02`));
    expect(sumsOf(read(['date,sessions,conversion rate', ...rows].join('\n')))).toHaveProperty('ecommercePurchases');
  });

  it('over 100% stop the reading', () => {
    const text = `${january('date,sessions,engagement rate', '200,60%')}\n2025-02-01,200,205%`;
    expect(failureOf(() => read(text))).toMatchObject({
      code: 'csv-impossible',
      details: { column: 'engagement rate', line: 33, value: '205%' },
    });
  });

  it('of a site that counts key events alone are theirs', () => {
    expect(sumsOf(read(january('date,sessions,conversions,conversion rate', '100,2,2%')))).toEqual({
      sessions: 3100,
      keyEvents: 62,
    });
  });

  it.each(['2.05%', '0.0205', '2.05'])('%s is about one visit in fifty', (rate) => {
    expect(sumsOf(read(january('date,sessions,conversion rate', `10000,${rate}`)))).toEqual({
      sessions: 310_000,
      ecommercePurchases: 205 * 31,
    });
  });
});

describe('columns that cannot both be right', () => {
  it('more orders than visits', () => {
    expect(failureOf(() => read(january('date,sessions,orders', '100,200')))).toMatchObject({
      code: 'csv-impossible',
      details: { column: 'orders, sessions', value: '6200 > 3100' },
    });
  });

  it('amounts per order that jump a thousandfold', () => {
    const rows = JANUARY.map((day, at) => `${day},20,${at < 20 ? '967.00' : '1.01'}`);
    expect(failureOf(() => read(['date,orders,revenue', ...rows].join('\n')))).toMatchObject({
      code: 'csv-impossible',
      details: { column: 'revenue, orders', value: '2025-01-21: 1.01 / 20' },
    });
  });

  it.each([
    ['orders by telephone on a day without visits', ['100,5,50', '0,3,30', '100,5,50']],
    ['one day with more orders than visits', ['100,5,50', '2,3,30', '100,5,50']],
    ['one order a hundred times as large', ['100,1,50', '100,1,5000', '100,1,50']],
    ['a test order of a cent', ['100,1,50', '100,1,0.01', '100,1,50']],
    ['days without orders', ['100,0,0', '100,1,50', '100,0,0']],
  ])('but not %s', (_, rows) => {
    const lines = rows.map((row, at) => `2025-01-0${at + 1},${row}`);
    expect(read(['date,sessions,orders,revenue', ...lines].join('\n')).lastDay).toBe('2025-01-03');
  });
});
