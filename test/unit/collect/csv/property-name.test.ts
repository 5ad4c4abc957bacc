import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formerIdFromName, idFromName, nameFromFiles } from '@/lib/collect/csv/property-name';

it.each([
  [['maison_lienart_daily_total.csv', 'maison_lienart_daily_by_country.csv'], 'maison lienart'],
  [['atelier-2023.csv', 'atelier-2024.csv'], 'atelier'],
  [['export.csv'], 'export'],
  [['a.csv', 'b.csv'], 'a'],
  [['магазин_daily.csv'], 'магазин'],
  [['--.csv'], '--.csv'],
])('%j is %s', (files, name) => {
  expect(nameFromFiles(files)).toBe(name);
});

describe('an id', () => {
  it.each([
    ['Maison Liénart — boutique', 'maison-lienart-boutique'],
    ['L’Atelier d’Été (2024)', 'l-atelier-d-ete-2024'],
    ['☎️ Shop 1️⃣', 'shop-1'],
    ['Магазин «Май»', 'магазин-май'],
    ['東京ストア', '東京ストア'],
    ['متجر الرياض', 'متجر-الرياض'],
    ['दुकान', 'दुकान'],
    ['Café 日本', 'cafe-日本'],
    ['Søstrene', 'søstrene'],
    ['★', '~2605'],
    ['', '~'],
  ])('of %s is %s', (name, id) => {
    expect(idFromName(name)).toBe(id);
    expect(idFromName(name.normalize('NFD'))).toBe(id);
  });

  it.each([
    ['магазин', 'мастерская'],
    ['東京', '大阪'],
    ['Café 日本', 'Café 中国'],
    ['Café 日本', 'Café'],
    ['Søstrene', 'Sæstrene'],
    ['мой', 'мои'],
    ['かき', 'がき'],
    ['कि', 'का'],
    ['★', '☆'],
    ['★', '2605'],
  ])('sets %s apart from %s', (one, other) => {
    expect(idFromName(one)).not.toBe(idFromName(other));
  });

  it.each([
    ['Maison Liénart', 'MAISON_LIENART'],
    ['Atelier, Brume!', 'atelier brume'],
    ['МАГАЗИН «Май»', 'магазин-май'],
    ['Å Shop', 'A shop'],
  ])('takes %s and %s for one name, spelled in two ways', (one, other) => {
    expect(idFromName(one)).toBe(idFromName(other));
  });

  it('stays what it was for a name in the letters a to z, with or without accents', () => {
    const letter = fc.constantFrom(...'abzABZ0189 -_.,’«»éèêàçñöüÉÀÇÅ&#(★');
    fc.assert(
      fc.property(fc.string({ unit: letter }), (name) => {
        expect(formerIdFromName(name)).toBe(null);
      }),
    );
    expect(formerIdFromName('Søstrene')).toBe('s-strene');
    expect(formerIdFromName('магазин')).toBe(null);
  });

  it('is never empty, and tells letters of every script apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(idFromName(name)).not.toBe('');
      }),
    );
    const letters = fc.string({ unit: fc.constantFrom(...'abяйижחشかが東京कขøßσ7٣'), minLength: 1 });
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        expect(idFromName(one) === idFromName(other)).toBe(one === other);
      }),
    );
  });
});
