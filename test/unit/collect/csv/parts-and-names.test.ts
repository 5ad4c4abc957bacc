import { describe, expect, it } from 'vitest';
import { failureOf } from './rows-of';
import { january, JANUARY, read, readAll, sumsOf } from './sums-of';

describe('a file for each part', () => {
  const [lyon, lille] = [
    january('date,city,sessions,orders', 'Lyon,60,1'),
    january('date,city,sessions,orders', 'Lille,40,2'),
  ];
  const totals = january('date,sessions,orders', '100,3');

  it('is added where the column says that they are parts, in any order, beside totals or not', () => {
    for (const files of [
      [lyon, lille],
      [lille, lyon],
      [lyon, lille, totals],
      [totals, lille, lyon],
      [lyon, lille, lyon],
    ])
      expect(sumsOf(readAll(...files))).toEqual({ sessions: 3100, ecommercePurchases: 93 });
  });

  it('is no sum of persons, who are told to be left out', () => {
    const files = ['Lyon,60,50', 'Lille,40,30'].map((row) => january('date,city,sessions,users', row));
    expect(sumsOf(readAll(...files))).toEqual({ sessions: 3100 });
  });

  it('is asked for by the column’s name where nothing tells', () => {
    const files = ['North,60', 'South,40'].map((row) => january('date,agency,sessions', row));
    expect(failureOf(() => readAll(...files))).toMatchObject({
      code: 'csv-unknown-split',
      details: { column: 'agency' },
    });
    expect(sumsOf(readAll(...files, january('date,sessions', '100')))).toEqual({ sessions: 3100 });
  });

  it.each([
    ['two exports of one part that differ', [lyon, lyon.replace('2025-01-09,Lyon,60', '2025-01-09,Lyon,61')]],
    ['parts that no column names', [january('date,sessions', '60'), january('date,sessions', '40')]],
    ['segments, which hold one another', ['Mobile,60', 'Paid,40'].map((row) => january('date,segment,sessions', row))],
  ])('but not %s', (_, files) => {
    expect(failureOf(() => readAll(...files)).code).toBe('csv-files-differ');
  });

  it('nor two exports by city that differ in a single row, in whatever order', () => {
    const cities = january('date,city,sessions', 'Lyon,60', 'Lille,40');
    const restated = cities.replace('2025-01-09,Lyon,60', '2025-01-09,Lyon,61');
    expect(sumsOf(readAll(cities, cities.split('\n').slice(0, 30).join('\n')))).toEqual({ sessions: 3100 });
    for (const files of [
      [cities, restated],
      [restated, cities],
    ])
      expect(failureOf(() => readAll(...files))).toMatchObject({
        code: 'csv-files-differ',
        details: { value: '2025-01-09' },
      });
  });

  it('and one part alone is what the file has', () => {
    expect(sumsOf(read(lyon))).toEqual({ sessions: 1860, ecommercePurchases: 31 });
  });
});

describe('one metric under two names', () => {
  const days = (name: string, value: number) => [
    '# Start date: 20250101',
    `Nth day,${name}`,
    ...JANUARY.map((_, at) => `${at},${value}`),
    '',
  ];

  it('is read from the nearer one, and the other told', () => {
    const text = [...days('Active users', 80), ...days('Total users', 90), ...days('Sessions', 100)].join('\n');
    const result = read(text);
    expect(sumsOf(result)).toEqual({ sessions: 3100, totalUsers: 2790 });
    expect(result.reading.tables[0]?.columns).toEqual([
      { column: 'Active users', why: 'second', beside: 'Total users' },
    ]);
    const money = read([...days('Purchase revenue', 50), ...days('Total revenue', 55)].join('\n'));
    expect(sumsOf(money)).toEqual({ totalRevenue: 1705 });
  });

  it('side by side in one table too', () => {
    const both = read(january('Date,Active users,Total users', '80,90'));
    expect(sumsOf(both)).toEqual({ totalUsers: 2790 });
    expect(both.health).toEqual([]);
  });

  it('active users alone stand for visitors, and that is said', () => {
    for (const name of ['Active users', 'Utilisateurs actifs'])
      expect(read(january(`Date,${name}`, '80')).health).toMatchObject([
        { code: 'active-users', metrics: ['totalUsers'] },
      ]);
    expect(read(january('Date,Users', '80')).health).toEqual([]);
  });

  it.each([
    ['the names mean the same', [january('date,sessions', '100'), january('date,visits', '90')]],
    ['the name is one', [january('date,total users', '100'), january('date,total users', '90')]],
  ])('but is refused where %s', (_, files) => {
    expect(failureOf(() => readAll(...files)).code).toBe('csv-files-differ');
  });

  it('is both where the years follow each other', () => {
    const files = ['date,sessions\n2024-12-31,5', 'Date,Visites\n2025-01-01,6'];
    expect(sumsOf(readAll(...files))).toEqual({ sessions: 11 });
  });
});

describe('sums of days', () => {
  it('stand for their days, and rows for the days that have none', () => {
    const rows = JANUARY.flatMap((day, at) => [
      `${day},Direct,40`,
      `${day},Email,60`,
      ...(at === 4 ? [] : [`${day},Total,101`]),
    ]);
    expect(sumsOf(read(['date,channel,sessions', ...rows].join('\n')))).toEqual({ sessions: 30 * 101 + 100 });
    // The few days without a sum lie a week apart, which makes no weeks of them.
    const weekly = JANUARY.flatMap((day, at) => [
      `${day},Direct,40`,
      `${day},Email,60`,
      ...(at % 7 ? [`${day},Total,101`] : []),
    ]);
    expect(sumsOf(read(['date,channel,sessions', ...weekly].join('\n')))).toEqual({ sessions: 26 * 101 + 5 * 100 });
  });
});

describe('steps and orders that are told by their name', () => {
  it('a snapshot of half a year goes by weeks', () => {
    const persons = ['# Start date: 20250101', 'Nth day,30 days,7 days,1 day', '0000,9,3,1'];
    const weeks = ['# Start date: 20250101', 'Nth week,Sessions', '0000,5', '0001,6'];
    for (const text of [
      [...persons, '', ...weeks],
      [...weeks, '', ...persons],
    ])
      expect(failureOf(() => read(text.join('\n')))).toMatchObject({ code: 'csv-weekly', details: { value: '7' } });
    const days = ['# Start date: 20250101', 'Nth day,Sessions', '0000,5'];
    expect(sumsOf(read([...weeks, '', ...days].join('\n')))).toEqual({ sessions: 5 });
  });

  it('one day after the twelfth tells the order of all, wherever its row belongs', () => {
    const rows = [
      '01/02/2025,Direct,4',
      '02/02/2025,Direct,4',
      '02/02/2025,Total,4',
      '13/02/2025,Direct,5',
      '13/02/2025,Total,5',
    ];
    expect(read(['date,channel,sessions', ...rows].join('\n')).lastDay).toBe('2025-02-13');
    expect(failureOf(() => read('date,sessions\n01/02/2025,5\n02/02/2025,6'))).toMatchObject({
      code: 'csv-unclear-date',
      details: { line: 2, column: 'date', value: '01/02/2025' },
    });
  });
});
