import { importCsv } from '@/lib/collect/csv/import-csv';
import type { AssumedMetric } from '@/lib/collect/csv/value-column';
import type { AnalyticsSource } from '@/lib/collect/source';
import { tableSource } from '@/lib/collect/table/table-source';
import { DEMO_ZONE, demoProperties, demoSource } from '@/lib/demo/demo-source';
import { addDays, type Day, dayIn, DAYS_UNTIL_COMPLETE, MILLISECONDS_A_DAY } from '@/lib/model/day';
import type { HealthFlag } from '@/lib/model/health';
import type { ReadingAccount } from '@/lib/model/reading-account';
import { instantOn } from '@/lib/model/instant';
import type { ExportOrigin } from './export-origin';
import type { Origin, ReadOptions } from './report-options';
import { namedFile } from './text-file';

/** A property that is ready to be read. */
export interface OpenedSource {
  readonly source: AnalyticsSource;
  readonly propertyId: string;
  /** The instant that the reading goes by. */
  readonly now: Date;
  /** The instant that a reading would have gone by a week before. */
  readonly aWeekBefore: Date;
  /** What is known of the data before they are read. */
  readonly health: readonly HealthFlag[];
  /** What was read of files; undefined for any other source. */
  readonly reading?: ReadingAccount | undefined;
  /** Columns of files that were left aside. */
  readonly ignored: readonly string[];
  /** What a file's column "value" was taken for. */
  readonly assumed: AssumedMetric | undefined;
}

const NOTHING_KNOWN = { health: [], ignored: [], assumed: undefined };
const WEEK = 7 * MILLISECONDS_A_DAY;

export async function openSource(options: ReadOptions, clock: Date): Promise<OpenedSource> {
  const { origin, asOf } = options;
  if (origin.from === 'csv') return openFiles(origin.files, options, clock);
  if (origin.from === 'demo') return openDemo(readingInstant(asOf, DEMO_ZONE, clock));
  if (origin.from === 'bigquery') return openExport(origin, options, clock);
  return openProperty(origin, asOf, clock);
}

async function openExport(origin: ExportOrigin, options: ReadOptions, clock: Date): Promise<OpenedSource> {
  const { exportSource } = await import('./export-source');
  const source = await exportSource(origin, options);
  const { propertyId } = origin;
  const { timeZone } = await source.property(propertyId);
  const now = readingInstant(options.asOf, timeZone, clock);
  return { source, propertyId, now, aWeekBefore: weekBefore(now), ...NOTHING_KNOWN };
}

function openDemo(now: Date): OpenedSource {
  const today = dayIn(DEMO_ZONE, now);
  const propertyId = demoProperties(today)[0]?.property.id ?? '';
  return { source: demoSource(today), propertyId, now, aWeekBefore: weekBefore(now), ...NOTHING_KNOWN };
}

/** A file says nothing of when it was made: it is read as if on the day after its last one, which makes that one complete. */
async function openFiles(paths: readonly string[], options: ReadOptions, clock: Date): Promise<OpenedSource> {
  const { name, currency, timeZone, metric: valuesAre, asOf: until } = options;
  const files = await Promise.all(paths.map((path) => namedFile(path)));
  const { property, tables, lastDay, health, reading, ignored, assumed } = importCsv(files, {
    today: dayIn(timeZone ?? 'UTC', clock),
    ...(name === undefined ? {} : { name }),
    ...(currency === undefined ? {} : { currency }),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(valuesAre === undefined ? {} : { valuesAre }),
    ...(until === undefined ? {} : { until }),
  });
  const today = addDays(lastDay, 1);
  const now = instantOn(today, property.timeZone);
  // A reading goes up to the day of its instant: this one is to end a week before the last day.
  const aWeekBefore = instantOn(addDays(lastDay, -7), property.timeZone);
  const source = tableSource(tables, property, 'csv', today);
  return { source, propertyId: property.id, now, aWeekBefore, health, reading, ignored, assumed };
}

async function openProperty(
  origin: Origin & { from: 'ga4' },
  asOf: Day | undefined,
  clock: Date,
): Promise<OpenedSource> {
  const { propertyId, apiOrigin, accessToken } = origin;
  // Loaded here alone: Google's client takes a second to load.
  const { googleClientSource } = await import('@/lib/collect/google-client/google-client-source');
  const source = googleClientSource({
    ...(apiOrigin === undefined ? {} : { apiOrigin }),
    ...(accessToken === undefined ? {} : { accessToken }),
  });
  const timeZone = asOf === undefined ? 'UTC' : (await source.property(propertyId)).timeZone;
  const now = readingInstant(asOf, timeZone, clock);
  return { source, propertyId, now, aWeekBefore: weekBefore(now), ...NOTHING_KNOWN };
}

function readingInstant(asOf: Day | undefined, timeZone: string, clock: Date): Date {
  return asOf === undefined ? clock : instantOn(addDays(asOf, DAYS_UNTIL_COMPLETE), timeZone);
}

function weekBefore(instant: Date): Date {
  return new Date(instant.getTime() - WEEK);
}
