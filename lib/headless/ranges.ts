import { readdir, readFile, writeFile, mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type BenchmarkTable, readBenchmarkTable } from '@/lib/collect/csv/benchmark-table';
import { PropertyRates } from '@/lib/model/benchmark';
import { PlateauError } from '@/lib/model/failure';

/** The published ranges of a CSV file; an empty table where no file was named. */
export async function readRanges(path: string | undefined): Promise<BenchmarkTable> {
  if (path === undefined) return { benchmarks: [], refused: [] };
  const file = basename(path);
  try {
    return readBenchmarkTable({ name: file, content: await readFile(path) });
  } catch (cause) {
    if (cause instanceof PlateauError) throw cause;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unreadable';
    throw new PlateauError('bad-input', `${path} cannot be read (${code}).`, { cause, details: { file } });
  }
}

const RATES_FILE = /^rates-.+\.json$/;

/** The rates of the properties that earlier runs read; none before the first. */
export async function readRates(folder: string | undefined): Promise<PropertyRates[]> {
  if (folder === undefined) return [];
  const names = await readdir(folder).catch(() => []);
  const texts = await Promise.all(
    names.filter((name) => RATES_FILE.test(name)).map((name) => readFile(join(folder, name), 'utf8')),
  );
  return texts.flatMap((text) => ratesIn(text) ?? []);
}

/** A file that no longer reads as rates is left out of the range: the next run of its property writes it anew. */
function ratesIn(text: string): PropertyRates | undefined {
  try {
    return PropertyRates.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Keeps a property's rates for the ranges of others; a file a property, so that runs side by side do not meet. */
export async function writeRates(folder: string, rates: PropertyRates): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `rates-${rates.propertyId}.json`), `${JSON.stringify(rates)}\n`);
}
