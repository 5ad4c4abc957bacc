import { describe, expect, it } from 'vitest';
import { quotientsOf, seriesOf } from '@/lib/measure/series';
import { collect } from '@/lib/collect/collect';
import { importCsv } from '@/lib/collect/csv/import-csv';
import { tableSource } from '@/lib/collect/table/table-source';
import { addDays } from '@/lib/model/day';

const DAYS = Array.from({ length: 28 }, (_, index) => addDays('2026-06-01', index));
const NOW = new Date('2026-07-10T10:00:00Z');

async function snapshotOf(...files: readonly string[]) {
  const { property, tables, lastDay, ignored } = importCsv(
    files.map((content, index) => ({ name: `part-${index}.csv`, content })),
  );
  return { ignored, snapshot: await collect(tableSource(tables, property, 'csv', lastDay), property.id, { now: NOW }) };
}
const csv = (header: string, rows: (day: string) => readonly string[]) => [header, ...DAYS.flatMap(rows)].join('\n');

describe('the columns of a shop', () => {
  it('become its tables, by the names that Google Analytics gives them', async () => {
    const { snapshot } = await snapshotOf(
      csv('Date,Sessions,Total revenue,First time purchasers,Shipping amount,Item discount amount', (day) => [
        `${day},100,500,4,20,60`,
      ]),
      csv('Date,Item name,Items viewed,Items added to cart,Item revenue,Item refund amount', (day) => [
        `${day},Lamp,40,4,300,0`,
        `${day},Plate,20,5,150,15`,
      ]),
      csv('Date;Nom de la liste d’articles;Items viewed in list;Items clicked in list', (day) => [
        `${day};Home;200;12`,
      ]),
      csv('Date,Search term,Sessions,Ecommerce purchases', (day) => [`${day},lamp,6,1`]),
    );
    const rowsOf = (dimension: string) => snapshot.tables.find(({ dimensions }) => dimensions[0] === dimension);
    expect(rowsOf('itemName')).toMatchObject({ step: 'week', start: '2026-06-01', length: 4 });
    expect(rowsOf('itemName')?.rows.map(({ keys, metrics }) => [keys[0], metrics['itemsViewed']?.[0]])).toEqual([
      ['Lamp', 280],
      ['Plate', 140],
    ]);
    expect(rowsOf('itemName')?.rows[1]?.metrics['itemRefundAmount']?.[3]).toBe(105);
    expect(rowsOf('itemListName')?.rows[0]?.metrics['itemsClickedInList']).toEqual([84, 84, 84, 84]);
    expect(rowsOf('searchTerm')?.rows[0]?.metrics).toMatchObject({ sessions: [42, 42, 42, 42] });
    expect(snapshot.totals['firstTimePurchasers']?.numerator[0]).toBe(4);
    const share = seriesOf(snapshot, 'discountShare');
    expect(share && quotientsOf(share)[0]).toBe(0.12);
    expect(snapshot.notMeasured).not.toContain('refundAmount');
  });

  it('are not made of Google’s rates of users, which divide no items', async () => {
    const { snapshot, ignored } = await snapshotOf(
      csv('Date,Item name,Items viewed,Cart-to-view rate', (day) => [`${day},Lamp,40,0.1`]),
    );
    expect(ignored).toEqual(['part-0.csv: Cart-to-view rate']);
    expect(Object.keys(snapshot.tables[0]?.rows[0]?.metrics ?? {})).toEqual(['itemsViewed']);
  });
});
