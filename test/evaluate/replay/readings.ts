import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { collect } from '@/lib/collect/collect';
import { snapshotUntil } from '@/lib/collect/snapshot-until';
import { demoSource } from '@/lib/demo/demo-source';
import { instantOn } from '@/lib/model/instant';
import { openSource } from '@/lib/headless/open-source';
import { reportOptions } from '@/lib/headless/report-options';
import { addDays, type Day } from '@/lib/model/day';
import { firstOfMonth } from '@/lib/model/first-day';
import { realDataPath } from '../real-series';
import type { Reading } from './replay';

const MONTHS = 12;

/** A property whose letters are replayed. */
export interface Replayed {
  readonly name: string;
  readonly readings: readonly Reading[];
}

/** The days on which twelve months' letters are written, the last one on a month's fourth. */
const lettersUntil = (last: Day): Day[] =>
  Array.from({ length: MONTHS }, (_, index) => addDays(firstOfMonth(last, index + 1 - MONTHS), 3));

/** A property of the demonstration, read anew each month. */
export async function demoReadings(id: string, last: Day): Promise<Replayed> {
  const readings = await Promise.all(
    lettersUntil(last).map(async (day) => {
      const now = instantOn(day, 'Europe/Paris');
      return { now, snapshot: await collect(demoSource(day), id, { now }) };
    }),
  );
  return { name: readings[0]?.snapshot.property.displayName ?? id, readings };
}

/** Files that are read as the command reads them, those of one row as one property. */
const EXPORTS: readonly (readonly string[])[] = [
  ['ga-exports/spack_docs_daily_total.csv'],
  ['ga-exports/spack_docs_daily_by_source.csv'],
  ['ga-exports/spack_docs_daily_by_country.csv'],
  ['shop/uci_online_retail_daily.csv'],
  ['shop/uci_online_retail_daily_by_country.csv'],
];

/** The last twelve months of real exports, where they lie beside the repository. */
export async function exportReadings(): Promise<Replayed[]> {
  const path = realDataPath();
  if (path === null) return [];
  const there = EXPORTS.map((files) => files.map((file) => join(path, file))).filter((files) =>
    files.every(existsSync),
  );
  return Promise.all(there.map((files) => oneExport(files)));
}

async function oneExport(files: readonly string[]): Promise<Replayed> {
  const options = reportOptions({ csv: [...files], out: '-' }, []);
  const opened = await openSource(options, new Date());
  const snapshot = await collect(opened.source, opened.propertyId, { now: opened.now, known: opened.health });
  const days = lettersUntil(firstOfMonth(snapshot.asOf));
  const readings = days.map((day) => {
    const asOf = addDays(day, -4);
    return { now: instantOn(addDays(asOf, 1), snapshot.property.timeZone), snapshot: snapshotUntil(snapshot, asOf) };
  });
  return { name: files[0]?.split('/').at(-1) ?? '', readings };
}
