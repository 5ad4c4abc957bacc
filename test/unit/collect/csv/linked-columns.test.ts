import { expect, it } from 'vitest';
import { collect } from '@/lib/collect/collect';
import { importCsv } from '@/lib/collect/csv/import-csv';
import { tableSource } from '@/lib/collect/table/table-source';
import { addDays } from '@/lib/model/day';

const DAYS = Array.from({ length: 28 }, (_, index) => addDays('2026-06-01', index));
const NOW = new Date('2026-07-10T10:00:00Z');

async function tablesOf(header: string, rows: (day: string) => readonly string[]) {
  const content = [header, ...DAYS.flatMap(rows)].join('\n');
  const { property, tables, lastDay } = importCsv([{ name: 'export.csv', content }]);
  return (await collect(tableSource(tables, property, 'csv', lastDay), property.id, { now: NOW })).tables;
}

it.each([
  ['English', 'Date,Session campaign,Sessions,Google Ads cost,Google Ads clicks,Ecommerce purchases,Total revenue'],
  ['French', 'Date;Campagne de la session;Sessions;Coût Google Ads;Clics Google Ads;Achats;Revenu total'],
])('reads what a campaign cost from an %s export', async (_, header) => {
  const cell = header.includes(';') ? ';' : ',';
  const [table] = await tablesOf(header, (day) => [
    [day, 'marque', 90, '40', 50, 3, 180].join(cell),
    [day, 'large', 60, '20', 25, 0, 0].join(cell),
  ]);
  expect(table?.dimensions).toEqual(['sessionCampaignName']);
  expect(
    table?.rows.map(({ keys, metrics }) => [keys[0], metrics.advertiserAdCost?.[0], metrics.totalRevenue?.[0]]),
  ).toEqual([
    ['large', 140, 0],
    ['marque', 280, 1260],
  ]);
});

it.each([
  [
    'English',
    'Date,Landing page + query string,Organic Google Search clicks,Organic Google Search impressions,Organic Google Search average position',
  ],
  [
    'French',
    'Date;Page de destination + chaîne de requête;Clics dans la recherche naturelle Google;Impressions dans la recherche naturelle Google;Position moyenne dans la recherche naturelle Google',
  ],
])('adds up the places of an %s export, of which it gives the mean', async (_, header) => {
  const cell = header.includes(';') ? ';' : ',';
  const [table] = await tablesOf(header, (day) => [
    [day, '/lin', 5, 100, 4].join(cell),
    [day, '/plaids', 1, 50, 10].join(cell),
  ]);
  expect(table?.dimensions).toEqual(['landingPage']);
  expect(table?.rows[0]?.metrics).toMatchObject({
    organicGoogleSearchClicks: [35, 35, 35, 35],
    searchPositionSum: [2800, 2800, 2800, 2800],
  });
});
