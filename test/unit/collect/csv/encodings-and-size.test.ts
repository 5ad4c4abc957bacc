import { describe, expect, it } from 'vitest';
import { importCsv } from '@/lib/collect/csv/import-csv';
import { failureOf, rowsOf } from './rows-of';

describe('encodings', () => {
  const text = 'date,événements clés\n2024-01-01,3\n';
  const utf16 = (littleEndian: boolean, mark: boolean) => {
    const units = mark ? `\uFEFF${text}` : text;
    const view = new DataView(new ArrayBuffer(units.length * 2));
    for (let at = 0; at < units.length; at += 1) view.setUint16(at * 2, units.charCodeAt(at), littleEndian);
    return new Uint8Array(view.buffer);
  };
  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${text}`)],
    ['UTF-16 little-endian', utf16(true, true)],
    ['UTF-16 big-endian', utf16(false, true)],
    ['UTF-16 without a mark', utf16(true, false)],
    ['Windows-1252', Uint8Array.from(text, (letter) => letter.charCodeAt(0))],
  ])('reads %s', (_, content) => {
    expect(rowsOf(importCsv([{ name: 'x.csv', content }]).tables[0])).toEqual([{ date: '20240101', keyEvents: 3 }]);
  });
});

it('a letter of two bytes that lost one is refused', () => {
  const content = new Uint8Array(
    Uint16Array.from('\uFEFFdate\tsessions\n2024-01-01\t3\n', (sign) => sign.charCodeAt(0)).buffer,
  );
  const [whole, cut] = [content, content.filter((_, at) => at !== 31)].map(
    (bytes) => () => importCsv([{ name: 'x.csv', content: bytes }]),
  );
  expect(whole?.().lastDay).toBe('2024-01-01');
  expect(failureOf(() => cut?.())).toMatchObject({ code: 'csv-damaged', details: { file: 'x.csv' } });
});

it('reads thirty megabytes', () => {
  const lines = ['date,country,channel,landing page,sessions,orders,revenue'];
  for (let day = 0; day < 1000; day += 1) {
    const date = new Date(Date.UTC(2021, 0, 1 + day)).toISOString().slice(0, 10);
    for (let row = 0; row < 700; row += 1)
      lines.push(
        `${date},Country ${row % 10},Channel ${row % 7},/collections/page-${row},${row + day},${row % 5},${row}.25`,
      );
  }
  const content = new TextEncoder().encode(lines.join('\n'));
  expect(content.length).toBeGreaterThan(30 * 2 ** 20);
  expect(importCsv([{ name: 'large.csv', content }]).tables[0]?.length).toBe(700_000);
});
