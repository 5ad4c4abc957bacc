import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBenchmarkTable } from '@/lib/collect/csv/benchmark-table';
import { Benchmark } from '@/lib/model/benchmark';

const HEADER = 'metric,industry,low,high,source name,url,date,currency';
const table = (...rows: string[]) => readBenchmarkTable({ name: 'ranges.csv', content: [HEADER, ...rows].join('\n') });
const problems = (...rows: string[]) => table(...rows).refused.map(({ problem }) => problem);

describe('readBenchmarkTable', () => {
  it('reads a range with its source', () => {
    const { benchmarks, refused } = table(
      'conversion rate,Home & Garden,1.8%,3.1%,Survey,https://s.example/a,2026-03,',
    );
    expect(refused).toEqual([]);
    expect(benchmarks).toEqual([
      {
        metric: 'purchaseRate',
        industry: 'HOME_AND_GARDEN',
        low: expect.closeTo(0.018, 12),
        high: expect.closeTo(0.031, 12),
        origin: { kind: 'imported', source: { name: 'Survey', url: 'https://s.example/a', date: '2026-03' } },
      },
    ]);
  });

  it('knows an industry by the name that the settings give it, in either language', () => {
    const names = ['Maison et jardin', 'maison & jardin', 'Home and garden', 'HOME_AND_GARDEN', 'Beauté et forme'];
    const read = table(...names.map((name, i) => `conversion rate,${name},1%,2%,S,https://s.example/${i},2026,`));
    expect(read.refused).toEqual([]);
    const garden = Array.from({ length: 4 }, () => 'HOME_AND_GARDEN');
    expect(read.benchmarks.map(({ industry }) => industry)).toEqual([...garden, 'BEAUTY_AND_FITNESS']);
    expect(problems('conversion rate,Maison,1%,2%,S,https://s.example,2026,')).toEqual(['unknown-industry']);
  });

  it('reads French headers, semicolons and decimal commas', () => {
    const content =
      'Indicateur;Secteur;Bas;Haut;Source;URL;Date\nTaux de conversion;;1,8 %;3,1 %;X;https://x.example;2026';
    expect(readBenchmarkTable({ name: 'a.csv', content }).benchmarks[0]).toMatchObject({
      metric: 'purchaseRate',
      industry: '',
      low: expect.closeTo(0.018, 12),
      high: expect.closeTo(0.031, 12),
    });
  });

  it('keeps money in its currency', () => {
    expect(table('averageOrderValue,,60,90,X,https://x.example,2026,eur').benchmarks[0]?.currency).toBe('EUR');
  });

  it.each([
    ['unknown-metric', 'happiness,,1%,2%,X,https://x.example,2026,'],
    ['not-a-rate', 'sessions,,1,2,X,https://x.example,2026,'],
    ['unknown-industry', 'purchaseRate,Wool,1%,2%,X,https://x.example,2026,'],
    ['not-a-number', 'purchaseRate,,some,2%,X,https://x.example,2026,'],
    ['not-a-number', 'purchaseRate,,1%,,X,https://x.example,2026,'],
    ['not-a-share', 'purchaseRate,,1.8,3.1,X,https://x.example,2026,'],
    ['low-above-high', 'purchaseRate,,3%,2%,X,https://x.example,2026,'],
    ['no-currency', 'averageOrderValue,,60,90,X,https://x.example,2026,'],
    ['no-source', 'purchaseRate,,1%,2%,,https://x.example,2026,'],
    ['no-address', 'purchaseRate,,1%,2%,X,,2026,'],
    ['no-address', 'purchaseRate,,1%,2%,X,javascript:alert(1),2026,'],
    ['no-date', 'purchaseRate,,1%,2%,X,https://x.example,,'],
    ['no-date', 'purchaseRate,,1%,2%,X,https://x.example,2026-13,'],
    ['no-date', 'purchaseRate,,1%,2%,X,https://x.example,2026-02-30,'],
  ])('refuses a row: %s', (problem, row) => {
    expect(problems(row)).toEqual([problem]);
  });

  it('names the line that an editor shows, also after blank lines and cells over two lines', () => {
    const { refused } = table(
      '',
      '"purchase\nRate",,1%,2%,X,https://x.example,2026,',
      'sessions,,1,2,X,https://x.example,2026,',
    );
    expect(refused.map(({ line }) => line)).toEqual([5]);
  });

  it('says which column is missing, and that a file is empty', () => {
    const read = (content: string) => () => readBenchmarkTable({ name: 'a.csv', content });
    expect(read('metric,low,high,source,url\npurchaseRate,1%,2%,X,https://x.example')).toThrowError(
      expect.objectContaining({ code: 'bad-input', details: expect.objectContaining({ column: 'date' }) }),
    );
    expect(read(HEADER)).toThrowError(expect.objectContaining({ code: 'csv-empty' }));
    expect(read('')).toThrowError(expect.objectContaining({ code: 'csv-empty' }));
  });

  it('loses no row, whatever stands in it', () => {
    const cell = fc.stringMatching(/^[\w %.;:/-]*$/);
    const row = fc.array(cell, { minLength: 8, maxLength: 8 }).map((cells) => ['x', ...cells.slice(1)].join(','));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const { benchmarks, refused } = table(...rows);
        expect(benchmarks.length + refused.length).toBe(rows.length);
        expect(benchmarks.every((each) => Benchmark.safeParse(each).success)).toBe(true);
      }),
    );
  });
});
