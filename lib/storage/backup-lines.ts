/** A backup record by record, so that one of any size is written and read without ever being held whole. */
import * as z from 'zod/mini';
import { PlateauError } from '@/lib/model/failure';
import { currentRecords, EXPORT_VERSION, notAnExport, readExport } from './export-file';
import { STORE_NAMES, type StoreName } from './records';
import type { Repository, StoredRecord } from './repository';
import { withoutSecrets } from './without-secrets';

/** The first line. Each further one holds a record; the last one says how many there were. */
const Head = z.object({
  format: z.literal('plateau'),
  version: z.int().check(z.gte(1)),
  layout: z.literal('lines'),
  exportedAt: z.string(),
});
const Line = z.union([
  z.object({ store: z.enum(STORE_NAMES), key: z.string(), value: z.unknown() }),
  z.object({ end: z.int() }),
]);

/** How many characters a piece has at least: far below what a message between two parts of a browser may hold. */
const PIECE_LENGTH = 4 * 2 ** 20;

export function backupHead(now: Date): string {
  const head = { format: 'plateau', version: EXPORT_VERSION, layout: 'lines', exportedAt: now.toISOString() };
  return `${JSON.stringify(head)}\n`;
}

export function backupEnd(count: number): string {
  return `${JSON.stringify({ end: count })}\n`;
}

export interface RecordName {
  readonly store: StoreName;
  readonly key: string;
}

/** What there is to be written, in the order of the stores. */
export async function recordNames(repository: Repository): Promise<RecordName[]> {
  const names: RecordName[] = [];
  for (const store of STORE_NAMES) for (const key of await repository.keys(store)) names.push({ store, key });
  return names;
}

export interface BackupPiece {
  readonly text: string;
  /** How many of the names are dealt with. */
  readonly taken: number;
  /** How many records it holds: one that went away meanwhile is left out. */
  readonly count: number;
}

/** As many of the records as make a piece, one at least. */
export async function backupPiece(repository: Repository, names: readonly RecordName[]): Promise<BackupPiece> {
  const lines: string[] = [];
  let length = 0;
  let taken = 0;
  for (const { store, key } of names) {
    const value = await repository.stored(store, key);
    taken += 1;
    if (value === undefined) continue;
    const line = `${JSON.stringify({ store, key, value: withoutSecrets(store, value) })}\n`;
    lines.push(line);
    length += line.length;
    if (length >= PIECE_LENGTH) break;
  }
  return { text: lines.join(''), taken, count: lines.length };
}

/**
 * All that is kept, as the pieces of one text that `readBackup` takes back. Tokens are not among it: they are never stored; nor
 * are addresses of webhooks.
 */
export async function* writeBackup(repository: Repository, now: Date): AsyncGenerator<string> {
  yield backupHead(now);
  const names = await recordNames(repository);
  let count = 0;
  for (let at = 0; at < names.length;) {
    const piece = await backupPiece(repository, names.slice(at));
    yield piece.text;
    at += piece.taken;
    count += piece.count;
  }
  yield backupEnd(count);
}

/**
 * The records of a backup, each brought up to date and checked; those of earlier versions, which are one text, are held
 * whole.
 *
 * @param text in pieces of any size
 * @throws PlateauError `bad-input` for a text that is no backup, one of a later version, one that is cut short, or a record
 * that does not parse
 */
export async function* readBackup(text: AsyncIterable<string>): AsyncGenerator<StoredRecord> {
  const lines = linesOf(text);
  const first = await lines.next();
  const firstLine = first.done ? '' : first.value;
  const head = Head.safeParse(jsonOf(firstLine));
  if (!head.success) {
    yield* wholeRecords(firstLine, lines);
    return;
  }
  const { version } = head.data;
  if (version > EXPORT_VERSION) throw notAnExport('The export was written by a later version.', { version });
  let count = 0;
  for await (const line of lines) {
    const parsed = Line.safeParse(jsonOf(line));
    if (!parsed.success) throw notAnExport(`Line ${count + 2} of the export is damaged.`);
    if ('end' in parsed.data) {
      if (parsed.data.end !== count) throw notAnExport('The export lacks records.');
      // What stands behind it was counted by nobody: two exports in one file, or records put in by hand.
      for await (const more of lines) if (more.trim() !== '') throw notAnExport('The export goes on behind its end.');
      return;
    }
    yield* currentRecords(parsed.data, version);
    count += 1;
  }
  throw notAnExport('The export is cut short.');
}

async function* wholeRecords(first: string, rest: AsyncIterable<string>): AsyncGenerator<StoredRecord> {
  const lines = [first];
  for await (const line of rest) lines.push(line);
  const kept = readExport(lines.join('\n'));
  for (const store of STORE_NAMES) for (const { key, value } of kept[store]) yield { store, key, value };
}

async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string, undefined> {
  let begun: string[] = [];
  for await (const piece of text) {
    const [end = '', ...others] = piece.split('\n');
    begun.push(end);
    for (const next of others) {
      yield begun.join('');
      begun = [next];
    }
  }
  const last = begun.join('');
  if (last !== '') yield last;
  return undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw new PlateauError('bad-input', 'A line of the export is longer than can be read.', { cause: error });
  }
}
