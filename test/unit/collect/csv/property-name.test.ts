import { expect, it } from 'vitest';
import { idFromName, nameFromFiles } from '@/lib/collect/csv/property-name';

it.each([
  [['maison_lienart_daily_total.csv', 'maison_lienart_daily_by_country.csv'], 'maison lienart'],
  [['atelier-2023.csv', 'atelier-2024.csv'], 'atelier'],
  [['export.csv'], 'export'],
  [['a.csv', 'b.csv'], 'a'],
])('%j is %s', (files, name) => {
  expect(nameFromFiles(files)).toBe(name);
});

it('makes an id of any name', () => {
  expect(idFromName('Maison Liénart — boutique')).toBe('maison-lienart-boutique');
});
