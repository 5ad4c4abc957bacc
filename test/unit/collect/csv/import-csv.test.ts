import { metricOf } from '@/lib/model/metric';
import { describe, expect, it } from 'vitest';
import { importCsv, type CsvImport } from '@/lib/collect/csv/import-csv';
import { failureOf, rowsOf } from './rows-of';

const one = (content: string, name = 'shop.csv') => importCsv([{ name, content }]);

const firstTable = (result: CsvImport) => rowsOf(result.tables[0]);

describe('a plain file of days', () => {
  it('gives one table of totals, and says where the currency was assumed', () => {
    const result = one('date,orders,revenue\n2024-01-01,12,340.50\n2024-01-02,9,210');
    expect(firstTable(result)).toEqual([
      { date: '20240101', ecommercePurchases: 12, totalRevenue: 340.5 },
      { date: '20240102', ecommercePurchases: 9, totalRevenue: 210 },
    ]);
    expect(result.lastDay).toBe('2024-01-02');
    expect(result.property).toEqual({
      id: 'shop',
      displayName: 'shop',
      account: '',
      timeZone: 'Europe/Paris',
      currency: 'EUR',
    });
    expect(result.health).toEqual([
      { code: 'currency-assumed', severity: 'note', metrics: ['totalRevenue'], dimensions: [] },
    ]);
  });

  it('takes the currency from the header or the cells and the rest from the options', () => {
    expect(one('date,revenue_gbp\n2024-01-01,3').property.currency).toBe('GBP');
    expect(one('date,Revenue (CHF)\n2024-01-01,3').property.currency).toBe('CHF');
    expect(one('date,sales\n2024-01-01,"£1,234.50"').property.currency).toBe('GBP');
    const told = importCsv([{ name: 'x.csv', content: 'date,revenue\n2024-01-01,3' }], {
      currency: 'USD',
      timeZone: 'America/New_York',
      name: 'The Shop',
    });
    expect(told.property).toMatchObject({
      currency: 'USD',
      timeZone: 'America/New_York',
      displayName: 'The Shop',
      id: 'the-shop',
    });
    expect(told.health).toEqual([]);
  });

  it('refuses to mix currencies', () => {
    const files = [
      { name: 'fr.csv', content: 'date,revenue_eur\n2024-01-01,3' },
      { name: 'uk.csv', content: 'date,revenue_gbp\n2024-01-02,3' },
    ];
    expect(failureOf(() => importCsv(files))).toMatchObject({ code: 'csv-currencies', details: { value: 'EUR, GBP' } });
  });

  it('reads a French file: byte order mark, semicolons, French headers, spaces and decimal commas', () => {
    const result = one(
      '\uFEFFDate;Séances;Chiffre d’affaires (€);Taux d’engagement\n13/01/2024;1\u202F234;1 234,56;62,5 %\n14/01/2024;987;0,00;50 %\n',
    );
    expect(firstTable(result)).toEqual([
      { date: '20240113', sessions: 1234, totalRevenue: 1234.56, engagedSessions: 771 },
      { date: '20240114', sessions: 987, totalRevenue: 0, engagedSessions: 494 },
    ]);
    expect(result.property.currency).toBe('EUR');
  });

  it('leaves out days that the source did not observe, and keeps "no answer" apart from zero', () => {
    const result = one('date,sessions,bounces,observed\n2024-01-01,5,1.0,1\n2024-01-02,0,0,0\n2024-01-03,7,,1');
    expect(firstTable(result)).toEqual([
      { date: '20240101', sessions: 5, bounces: 1 },
      { date: '20240103', sessions: 7, bounces: Number.NaN },
    ]);
  });

  it('takes "other" and an empty name for no segment', () => {
    const content = 'date,country,sessions\n2024-01-01,other,5\n2024-01-01,,3\n2024-01-01,Other Islands,2';
    expect(firstTable(one(content)).map(({ country }) => country)).toEqual(['(other)', '(not set)', 'Other Islands']);
  });

  it('counts refunds without their sign', () => {
    expect(firstTable(one('date,revenue,returns_value\n2024-01-01,50,-12.5'))).toEqual([
      { date: '20240101', totalRevenue: 50, refundAmount: 12.5 },
    ]);
  });

  it('takes "value" for what the person says, else the file name, else sessions, and says so', () => {
    const content = 'date,value\n2024-01-01,5';
    expect(firstTable(one(content))).toEqual([{ date: '20240101', sessions: 5 }]);
    expect(one(content).assumed).toMatchObject({ column: 'value', metric: { id: 'sessions' } });
    expect(firstTable(one(content, 'daily_orders.csv'))).toEqual([{ date: '20240101', ecommercePurchases: 5 }]);
    const told = importCsv([{ name: 'x.csv', content }], {
      valuesAre: metricOf('keyEvents'),
    });
    expect(firstTable(told)).toEqual([{ date: '20240101', keyEvents: 5 }]);
    expect(told.assumed).toBeUndefined();
  });

  it('says which columns it leaves aside', () => {
    expect(one('date,sessions,sessionDuration\n2024-01-01,5,300').ignored).toEqual(['shop.csv: sessionDuration']);
  });
});

describe("GA4's own export", () => {
  const comments = (start: string, title = 'Traffic acquisition') =>
    `# ----------------------------------------\n# ${title}\n# Account: Lienart\n# Property: Maison Lienart\n# ----------------------------------------\n# \n# All Users\n# Start date: ${start}\n# End date: 20240131\n`;

  it('reads "Nth day" tables from the start date above them, and passes over tables without days', () => {
    const text = `${comments('20240101')}Nth day,Sessions\n0000,10\n0001,12\n\n# \n# All Users\n# Start date: 20240101\n# End date: 20240131\nNth day,Key events\n0000,1\n0001,0\n\nCity,Active users\nParis,10\n`;
    const result = one(text, 'data-export.csv');
    expect(firstTable(result)).toEqual([
      { date: '20240101', sessions: 10, keyEvents: 1 },
      { date: '20240102', sessions: 12, keyEvents: 0 },
    ]);
    expect(result.property.displayName).toBe('Maison Lienart');
  });

  it('reads an exploration by day and channel and drops its grand total', () => {
    const text = [
      '# ----------------------------------------',
      '# Maison Lienart',
      '# Free form-Free form 1',
      '# 20240101-20240102',
      '# ----------------------------------------',
      '',
      'Date,Session primary channel group (Default Channel Group),Sessions,Total revenue',
      ',,36,150.5,Grand total',
      '20240101,Direct,12,50.5',
      '20240101,Organic Search,9,0',
      '20240102,Direct,15,100',
    ].join('\n');
    expect(firstTable(one(text))).toEqual([
      { date: '20240101', sessionDefaultChannelGroup: 'Direct', sessions: 12, totalRevenue: 50.5 },
      { date: '20240101', sessionDefaultChannelGroup: 'Organic Search', sessions: 9, totalRevenue: 0 },
      { date: '20240102', sessionDefaultChannelGroup: 'Direct', sessions: 15, totalRevenue: 100 },
    ]);
  });

  it('reads the French export', () => {
    const text =
      '# Propriété : Maison Lienart\n# Date de début : 20240101\nNième jour,Sessions avec engagement\n0000,4\n0001,5\n';
    const result = one(text);
    expect(firstTable(result)).toEqual([
      { date: '20240101', engagedSessions: 4 },
      { date: '20240102', engagedSessions: 5 },
    ]);
    expect(result.property.displayName).toBe('Maison Lienart');
  });

  it('does not read "Nth day" without a start date', () => {
    expect(failureOf(() => one('Nth day,Sessions\n0000,4')).code).toBe('csv-no-start-date');
  });
});

describe('several files of one property', () => {
  const total = { name: 'lienart_daily_total.csv', content: 'date,users,sessions\n2024-01-01,8,10\n2024-01-02,9,12' };

  it('keeps totals and segments apart and finds the name in common', () => {
    const country = {
      name: 'lienart_daily_by_country.csv',
      content: 'date,country,users,sessions\n2024-01-01,FR,7,8\n2024-01-01,BE,2,2\n2024-01-02,FR,9,12',
    };
    const result = importCsv([country, total]);
    expect(result.property.displayName).toBe('lienart');
    expect(result.tables.map((table) => Object.keys(table.dimensions))).toEqual([['date', 'country'], ['date']]);
    expect(result.health).toEqual([]);
  });

  it('sets years one after the other and metrics side by side', () => {
    const result = importCsv([
      { name: 'a.csv', content: 'date,sessions\n2023-12-31,5' },
      { name: 'b.csv', content: 'date,sessions\n2024-01-01,6' },
      { name: 'c.csv', content: 'date,orders\n2024-01-01,2' },
    ]);
    expect(firstTable(result)).toEqual([
      { date: '20231231', sessions: 5, ecommercePurchases: Number.NaN },
      { date: '20240101', sessions: 6, ecommercePurchases: 2 },
    ]);
  });

  it('refuses two files that contradict each other, and takes two that agree', () => {
    const again = (sessions: number) => ({ name: 'again.csv', content: `date,sessions\n2024-01-01,${sessions}` });
    expect(failureOf(() => importCsv([total, again(11)]))).toMatchObject({
      code: 'csv-files-differ',
      details: { file: 'again.csv', column: 'sessions', value: '2024-01-01' },
    });
    expect(importCsv([total, again(10)]).tables).toHaveLength(1);
  });

  it('adds up over a column by which it does not cut, except people', () => {
    const result = one('date,city,users,sessions\n2024-01-01,Lyon,3,4\n2024-01-01,Lille,5,6');
    expect(firstTable(result)).toEqual([{ date: '20240101', sessions: 10 }]);
    expect(result.ignored).toEqual(['shop.csv: city', 'shop.csv: users']);
  });
});
