import { describe, expect, it } from 'vitest';
import { importCsv } from '@/lib/collect/csv/import-csv';
import { failureOf } from './rows-of';
import { january, JANUARY, read, sumsOf } from './sums-of';

/** Days of as many sizes. */
const byDay = (rowsOf: (size: number) => readonly string[]) =>
  ['date,channel,sessions', ...JANUARY.flatMap((day, at) => rowsOf(100 + 7 * at).map((row) => `${day},${row}`))].join(
    '\n',
  );

const channels = (label: string) => january('date,channel,sessions', 'Direct,40', 'Email,60', `${label},100`);

describe('rows that are sums of others', () => {
  it.each(['Total', 'Totals', 'Grand total', 'Subtotal', 'Sous-total', 'All channels', '(all)', 'Ensemble', 'Totaux'])(
    '%s is no channel',
    (label) => {
      const result = read(channels(label));
      expect(sumsOf(result)).toEqual({ sessions: 3100 });
      const cut = result.tables.find(({ dimensions }) => 'sessionDefaultChannelGroup' in dimensions);
      expect(cut?.dimensions['sessionDefaultChannelGroup']?.values).toEqual(['Direct', 'Email']);
      expect(result.reading.tables[0]).toMatchObject({
        rows: 93,
        read: 62,
        leftOut: [{ why: 'total', rows: 31, line: 4 }],
      });
      expect(result.health).toEqual([]);
    },
  );

  it('say how much of them the rows hold', () => {
    const rows = JANUARY.slice(0, 20).map((day) => `${day},Direct,100`);
    const text = ['Date,channel,Sessions', ',,3100,Grand total', ...rows].join('\n');
    const [flag] = read(text).health;
    expect(flag).toMatchObject({ code: 'rows-short', severity: 'block', metrics: ['sessions'] });
    expect(flag?.share).toBeCloseTo(2000 / 3100, 10);
    expect(read(text).reading.tables[0]?.totals).toEqual([{ metric: 'sessions', rows: 2000, total: 3100 }]);
  });

  it('are no more than a note where another file gives the totals', () => {
    const rows = JANUARY.slice(0, 20).map((day) => `${day},Direct,100`);
    const cut = ['Date,channel,Sessions', ',,3100,Grand total', ...rows].join('\n');
    const files = [cut, january('date,sessions', '100')].map((content, at) => ({ name: `${at}.csv`, content }));
    expect(sumsOf(importCsv(files))).toEqual({ sessions: 3100 });
    expect(importCsv(files).health).toContainEqual(expect.objectContaining({ code: 'rows-short', severity: 'note' }));
  });

  it('by day stand for the totals when rows of a day are missing', () => {
    const rows = JANUARY.flatMap((day) => [`${day},Direct,40`, `${day},Total,100`]);
    const result = read(['date,channel,sessions', ...rows].join('\n'));
    expect(sumsOf(result)).toEqual({ sessions: 3100 });
  });
});

describe('rows that only look like sums', () => {
  it('are an article of that name', () => {
    const text = january('date,item name,items viewed', 'Ensemble,10', 'Robe,30', 'Total look,20');
    expect(sumsOf(read(text))).toEqual({ itemsViewed: 60 * 31 });
  });

  it('are campaigns whose names go on', () => {
    const text = january('date,campaign,sessions', 'TotalEnergies,10', 'All Saints,30', 'Totally new,5');
    expect(sumsOf(read(text))).toEqual({ sessions: 45 * 31 });
  });

  it('are the only rows that a file has', () => {
    expect(sumsOf(read(january('date,channel,sessions', 'All channels,70')))).toEqual({ sessions: 70 * 31 });
  });

  it('come to what the rows hold, but for rounding', () => {
    const text = ['Date,channel,Sessions', ',,3108,Grand total', ...JANUARY.map((day) => `${day},Direct,100`)];
    expect(read(text.join('\n')).health).toEqual([]);
  });
});

describe('sums under names that no list holds', () => {
  it.each(['Gesamtsumme', 'Suma total', 'Итого', '合計'])('%s is one by its name', (label) => {
    expect(sumsOf(read(channels(label)))).toEqual({ sessions: 3100 });
    const below = ['date,sessions', ...JANUARY.map((day) => `${day},100`), `${label},3100`].join('\n');
    expect(sumsOf(read(below))).toEqual({ sessions: 3100 });
  });

  it('one that holds on every day as much as all others is one by its figures', () => {
    const result = read(byDay((size) => [`Direct,${size}`, `Email,${size + 3}`, `Kokku,${2 * size + 3}`]));
    expect(sumsOf(result)).toEqual({ sessions: 31 * 203 + 14 * 465 });
    expect(result.reading.tables[0]?.leftOut).toEqual([{ why: 'total', rows: 31, line: 4 }]);
  });

  it.each([
    [
      'half of everything',
      byDay((size) => [
        `Direct,${size}`,
        `Email,${Math.floor(size / 3)}`,
        `Paid,${size - Math.floor(size / 3) + (size % 2)}`,
      ]),
    ],
    ['half of days that are all alike', january('date,channel,sessions', 'Direct,50', 'Email,30', 'Paid,20')],
    ['as much as the only other', byDay((size) => [`Direct,${size}`, `Email,${size}`])],
  ])('but not a segment that is %s', (_, text) => {
    expect(read(text).reading.tables[0]?.leftOut).toEqual([]);
  });
});

it('a last row without a date is a sum only where it bears no segment', () => {
  const rows = JANUARY.map((day) => `${day},Direct,100`);
  const file = (last: string) => ['date,channel,sessions', ...rows, last].join('\n');
  expect(read(file(',,3100')).reading.tables[0]?.leftOut).toEqual([{ why: 'total', rows: 1, line: 33 }]);
  expect(failureOf(() => read(file(',Email,40')))).toMatchObject({ code: 'csv-bad-date', details: { line: 33 } });
});

it('a row of a sum without figures is none', () => {
  const text = ['campaign,date,sessions', ...JANUARY.map((day) => `brand,${day},100`), '2025'].join('\n');
  expect(read(text).reading.tables[0]?.leftOut).toEqual([{ why: 'broken', rows: 1, line: 33 }]);
});

describe('refunds that a shop writes below zero', () => {
  const shop = (total: number) =>
    read(['Day,Orders,Refunds', ...JANUARY.map((day) => `${day},30,-5`), `Total,930,${total}`].join('\n'));

  it('come to their total row, which is written so too', () => {
    expect(shop(-155).health.map(({ code }) => code)).not.toContain('rows-short');
  });

  it('are told by what the rows hold of it, where they do not', () => {
    expect(shop(-310).health.find(({ code }) => code === 'rows-short')).toMatchObject({
      share: 0.5,
      metrics: ['refundAmount'],
    });
  });
});
