import { describe, expect, it } from 'vitest';
import { collect } from '@/lib/collect/collect';
import { importCsv } from '@/lib/collect/csv/import-csv';
import { tableSource } from '@/lib/collect/table/table-source';
import { provenanceOf } from '@/lib/measure/figures';
import { addDays } from '@/lib/model/day';
import { january, JANUARY } from './sums-of';

/** Reads files as the command line does: on the day after their last one, with what the import knows of them. */
async function readAll(...contents: readonly string[]) {
  const files = contents.map((content, at) => ({ name: `part-${at}.csv`, content }));
  const { property, tables, lastDay, health } = importCsv(files);
  const today = addDays(lastDay, 1);
  const now = new Date(`${today}T12:00:00Z`);
  return collect(tableSource(tables, property, 'csv', today), property.id, { now, known: health });
}
type Read = Awaited<ReturnType<typeof readAll>>;
const codesOf = ({ health }: Read) => health.map(({ code }) => code);
const cutsOf = ({ tables }: Read) => tables.map(({ dimensions }) => dimensions.join());

const TOTALS = january('date,sessions,orders', '100,20');
/** An export of which only the first rows were saved, below the total of all of them. */
const saved = (days: number, header: string, rows: readonly string[], total: string) =>
  [header, total, ...JANUARY.slice(0, days).flatMap((day) => rows.map((row) => `${day},${row}`))].join('\n');

describe('parts of files that are short of the total', () => {
  it('are left out where they are a tenth off, and the total holds', async () => {
    const snapshot = await readAll(TOTALS, january('date,country,sessions,orders', 'FR,60,12', 'BE,20,8'));
    expect(snapshot.tables[0]?.rows.map(({ metrics }) => Object.keys(metrics))).toEqual([
      ['ecommercePurchases'],
      ['ecommercePurchases'],
    ]);
    expect(snapshot.health).toContainEqual(
      expect.objectContaining({ code: 'parts-left-out', metrics: ['sessions'], dimensions: ['country'], share: 0.2 }),
    );
    expect(snapshot.totals['sessions']?.numerator).toEqual(JANUARY.map(() => 100));
  });

  it('are left out where a day stands for the totals and rows of it are missing', async () => {
    const rows = JANUARY.flatMap((day) => [`${day},Direct,40`, `${day},Total,100`]);
    const snapshot = await readAll(['date,channel,sessions', ...rows].join('\n'));
    expect(cutsOf(snapshot)).toEqual([]);
    expect(snapshot.health).toContainEqual(expect.objectContaining({ code: 'parts-left-out', share: 0.6 }));
  });

  it('are told where they are a little off, and used', async () => {
    const snapshot = await readAll(TOTALS, january('date,country,sessions', 'FR,60', 'BE,35'));
    expect(cutsOf(snapshot)).toEqual(['country']);
    expect(snapshot.health).toContainEqual(expect.objectContaining({ code: 'parts-differ', severity: 'note' }));
  });

  it.each([
    ['rounded', [TOTALS, january('date,country,sessions', 'FR,60', 'BE,40.4')]],
    [
      'of some of the days',
      [
        TOTALS,
        `date,country,sessions\n${JANUARY.slice(9)
          .map((day) => `${day},FR,100`)
          .join('\n')}`,
      ],
    ],
    [
      'of days that the totals lack',
      [TOTALS.split('\n').slice(0, 20).join('\n'), january('date,country,sessions', 'FR,100')],
    ],
    [
      'of persons, who are in several',
      [january('date,users,sessions', '90,100'), january('date,country,users,sessions', 'FR,80,90', 'BE,30,10')],
    ],
    [
      'of a site so small that a visit is much',
      [january('date,sessions', '2'), january('date,country,sessions', 'FR,1')],
    ],
    ['the only ones there are', [january('date,country,sessions', 'FR,60', 'BE,35')]],
  ])('are fine where they are %s', async (_, files) => {
    const snapshot = await readAll(...files);
    expect(codesOf(snapshot)).not.toEqual(expect.arrayContaining(['parts-left-out']));
    expect(codesOf(snapshot)).not.toEqual(expect.arrayContaining(['parts-differ']));
  });
});

describe('rows that are short of the total row of their own file', () => {
  const short = saved(20, 'Date,channel,Sessions,Orders', ['Direct,100,5'], ',,3100,155,Grand total');

  it('give no figure of theirs, which are named', async () => {
    const snapshot = await readAll(short);
    expect(snapshot.totals).toEqual({});
    expect(snapshot.tables).toEqual([]);
    expect(snapshot.notMeasured).not.toContain('sessions');
    expect(snapshot.health).toContainEqual({
      code: 'rows-short',
      severity: 'block',
      metrics: ['sessions', 'ecommercePurchases'],
      dimensions: [],
      period: { from: '2025-01-01', to: '2025-01-20' },
      share: 2000 / 3100,
    });
  });

  it('give those that the total row does not contradict', async () => {
    const snapshot = await readAll(
      saved(20, 'Date,channel,Sessions,Orders', ['Direct,100,5'], ',,3100,100,Grand total'),
    );
    expect(Object.keys(snapshot.totals)).toEqual(['ecommercePurchases']);
    expect(snapshot.tables[0]?.rows[0]?.metrics).toEqual({ ecommercePurchases: JANUARY.slice(0, 20).map(() => 5) });
  });

  it('give none but those of another file, where that has the totals', async () => {
    const snapshot = await readAll(short, january('date,sessions', '100'));
    expect(Object.keys(snapshot.totals)).toEqual(['sessions']);
    expect(snapshot.health.filter(({ code }) => code === 'rows-short')).toMatchObject([
      { severity: 'block', metrics: ['ecommercePurchases'] },
      { severity: 'note', metrics: ['sessions'] },
    ]);
  });

  it.each([
    ['by a rounding', ['Direct,100,5'], ',,3110,155,Grand total', 31, undefined],
    ['by visits over midnight', ['Direct,100,5'], ',,3010,155,Grand total', 31, 3100 / 3010],
  ])('hold %s', async (_, rows, total, days, held) => {
    const snapshot = await readAll(saved(days, 'Date,channel,Sessions,Orders', rows, total));
    expect(Object.keys(snapshot.totals).sort()).toEqual(['ecommercePurchases', 'sessions']);
    const ask = { metric: 'sessions' as const, period: { from: '2025-01-01', to: '2025-01-31' } };
    expect(provenanceOf(snapshot, ask).rowsHeld).toBe(held);
  });

  it('hold each for itself where a row is a day, and say what they lack', async () => {
    const snapshot = await readAll(saved(20, 'Date,Sessions', ['100'], ',3100,Grand total'));
    expect(snapshot.totals['sessions']?.numerator).toEqual(JANUARY.slice(0, 20).map(() => 100));
    expect(snapshot.health).toContainEqual(expect.objectContaining({ code: 'rows-short', severity: 'warn' }));
  });
});
