import { stat } from 'node:fs/promises';
import { PlateauError } from '@/lib/model/failure';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import type { Language } from '@/lib/model/language';
import { settingsFor, snapshotAt } from '../analyse-and-remember';
import type { Given } from '../flag';
import type { FLAGS } from '../flags';
import { openSource } from '../open-source';
import type { Origin, ReadOptions } from '../report-options';
import type { Shelf } from './shelf';
import { readUntil, type Told } from './told';

type McpGiven = Given<typeof FLAGS.mcp>;

/** Files, or the demonstration: one property, read once and again when the files or the day are others. */
export function readShelf(
  origin: Extract<Origin, { from: 'csv' | 'demo' }>,
  { metric, name, currency, timeZone }: McpGiven,
  language: Language,
  now: () => Date,
): Shelf {
  const told = { metric, name, currency, timeZone };
  const options: ReadOptions = { ...told, origin, languages: [language] };
  let last: { readonly stamp: string; readonly told: Promise<Told> } | null = null;

  async function current(): Promise<Told> {
    const stamp = await stampOf(origin, now());
    if (last?.stamp !== stamp) last = { stamp, told: readNow(options, now()) };
    try {
      return await last.told;
    } catch (error) {
      // What could not be read may be mended by the next question.
      last = null;
      throw error;
    }
  }

  return {
    list: async () => [{ report: (await current()).report, jobs: [] }],
    async open(id) {
      const one = await current();
      const { property } = one.report;
      if (id === undefined || id === property.id) return one;
      throw new PlateauError('property-not-kept', 'No such property was read.', {
        details: { property: id, value: property.id },
      });
    },
  };
}

async function readNow(options: ReadOptions, clock: Date): Promise<Told> {
  const opened = await openSource(options, clock);
  const { now } = opened;
  const snapshot = await snapshotAt(opened, now);
  const settings = settingsFor(snapshot, options);
  const told = readUntil({ memory: EMPTY_MEMORY, settings, now }, snapshot, snapshot.asOf);
  // Nobody has accepted anything: there is nothing to judge.
  return { ...told, settings, outcomes: [], lookBacks: [], drafts: [], now };
}

/** What changes when there is something else to read. A file that is gone is told by its reading. */
async function stampOf(origin: Origin, now: Date): Promise<string> {
  if (origin.from !== 'csv') return now.toISOString().slice(0, 10);
  const stamps = origin.files.map((file) =>
    stat(file).then(
      ({ mtimeMs, size }) => `${file} ${mtimeMs} ${size}`,
      () => `${file} -`,
    ),
  );
  return (await Promise.all(stamps)).join('\n');
}
