import PQueue from 'p-queue';
import type { AnalyticsSource } from '@/lib/collect/source';
import { type FailureRecord, recordOf } from '@/lib/model/failure';
import type { Property } from '@/lib/model/property';
import { reasonFor } from '../failure-message';
import { googleSource } from '../many/google-source';
import type { OpenFile } from '../many/open-run';
import { propertySource } from '../many/property-source';
import type { RunOptions } from '../many/run-options';
import { commandWords } from '../command-words';
import type { Asker, Tell } from './check';

/** Of more properties than these, those that can be read are only counted. */
const NAMED = 12;

/** Tries Google's two interfaces for each property, as a run would use them, without asking for a report. */
export async function examineProperties(
  { accessToken }: RunOptions,
  { config, entries, secrets }: OpenFile,
  { language }: Asker,
  tell: Tell,
): Promise<void> {
  const { doctor: words } = commandWords(language);
  const told = (failure: FailureRecord) => reasonFor(failure, language, secrets);
  const { apiOrigin, google, atOnce } = config;
  const now = () => new Date();
  const source = await googleSource({ apiOrigin, keyFile: google?.keyFile, accessToken, now });
  let listed: Awaited<ReturnType<AnalyticsSource['properties']>> = [];
  // Whoever reads exports alone may have no access to Google Analytics at all, and needs none.
  if (entries.some(({ bigquery }) => bigquery === undefined)) {
    try {
      listed = await source.properties();
    } catch (error) {
      await tell({ what: 'google', state: 'ill', said: told(recordOf(error)) });
      return;
    }
    await tell({ what: 'google', state: 'well', said: words.google(listed.length) });
  }
  const pool = new PQueue({ concurrency: atOnce });
  const all = await pool.addAll(
    entries.map(
      (entry) => () => tryProperty(entry.id, () => propertySource(entry, source, config, { accessToken, now })),
    ),
  );
  for (const { id, failure, property } of all) {
    if (failure !== undefined) await tell({ what: 'property', state: 'ill', said: `${id} — ${told(failure)}` });
    else if (property !== undefined && entries.length <= NAMED)
      await tell({ what: 'property', state: 'well', said: words.property(property) });
  }
  const read = all.filter(({ failure }) => failure === undefined).length;
  if (entries.length > NAMED)
    await tell({ what: 'property', state: 'well', said: words.readable(read, entries.length) });
  const inFile = new Set(config.properties.map(({ id }) => id));
  const others = listed.filter(({ id }) => !inFile.has(id));
  if (others.length > 0) await tell({ what: 'property', state: 'note', said: words.others(others) });
}

interface Tried {
  readonly id: string;
  readonly property?: Property;
  readonly failure?: FailureRecord;
}

async function tryProperty(id: string, open: () => Promise<AnalyticsSource>): Promise<Tried> {
  try {
    const source = await open();
    const property = await source.property(id);
    await source.metadata(id);
    return { id, property };
  } catch (error) {
    return { id, failure: recordOf(error) };
  }
}
