import Papa from 'papaparse';
import { importCsv } from '@/lib/collect/csv/import-csv';
import { addDays } from '@/lib/model/day';
import { allocatedBy, medianTime } from './measure';

export interface ReadingSpeed {
  readonly file: string;
  readonly megabytes: number;
  readonly milliseconds: number;
  /** The parser alone, on the same text: rows as arrays of text, and nothing understood. */
  readonly parser: number;
  readonly allocated: number;
}

/** Exports of a year and of many pages, read whole, beside papaparse on the same text. */
export async function readingSpeed(): Promise<ReadingSpeed[]> {
  const files = [
    { file: '180,000 rows by channel and country', content: exportOf(365, 493) },
    { file: '30 MB by landing page', content: exportOf(1000, 620) },
  ];
  const speeds: ReadingSpeed[] = [];
  for (const { file, content } of files) {
    const bytes = new TextEncoder().encode(content);
    const read = () => importCsv([{ name: 'shop.csv', content: bytes }]);
    speeds.push({
      file,
      megabytes: Math.round(bytes.length / 1e6),
      milliseconds: await medianTime(read, { runs: 5, warm: 1 }),
      parser: await medianTime(() => Papa.parse<string[]>(content, { delimiter: ',' }), { runs: 5, warm: 1 }),
      allocated: await allocatedBy(read),
    });
  }
  return speeds;
}

function exportOf(days: number, rowsADay: number): string {
  const lines = ['date,channel,country,landing page,sessions,orders,revenue'];
  for (let day = 0; day < days; day += 1)
    for (let row = 0; row < rowsADay; row += 1)
      lines.push(
        `${addDays('2023-01-01', day)},Channel ${row % 7},Country ${row % 11},/collections/page-${row},${100 + ((row * day) % 900)},${row % 5},${(row % 5) * 49.5}`,
      );
  return lines.join('\n');
}
