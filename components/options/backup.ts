/** A backup out of the background and back into it, in pieces: none of them is ever larger than a message may be. */
import type { Status } from '@/lib/messages/replies';
import type { StoredRecord } from '@/lib/storage/repository';
import type { Page } from '../page/page';

type Ask = Page['ask'];

/** Names that are asked for together: what does not fit into one piece is asked for again. */
const NAMES_AT_ONCE = 200;
/** Characters of records that are sent together. */
const SENT_AT_ONCE = 4 * 2 ** 20;

/** All that is kept, as a file. The browser keeps its parts where it has room for them. */
export async function backupFile(ask: Ask): Promise<Blob> {
  const { backupEnd } = await import('@/lib/storage/backup-lines');
  const { head, names } = await ask('backupNames', {});
  const parts: Blob[] = [new Blob([head])];
  let records = 0;
  for (let at = 0; at < names.length;) {
    const { text, taken, count } = await ask('backupPiece', { names: names.slice(at, at + NAMES_AT_ONCE) });
    parts.push(new Blob([text]));
    at += taken;
    records += count;
  }
  return new Blob([...parts, backupEnd(records)], { type: 'application/jsonl' });
}

/**
 * Puts a backup in place. It is read to its end before anything is written: a file that is none, or is cut short, leaves
 * everything as it is.
 */
export async function takeBackup(ask: Ask, file: Blob): Promise<Status> {
  const { readBackup } = await import('@/lib/storage/backup-lines');
  for await (const _record of readBackup(textOf(file)));
  let records: StoredRecord[] = [];
  let length = 0;
  for await (const record of readBackup(textOf(file))) {
    records.push(record);
    length += JSON.stringify(record.value).length;
    if (length < SENT_AT_ONCE) continue;
    await ask('takeIn', { records });
    records = [];
    length = 0;
  }
  if (records.length > 0) await ask('takeIn', { records });
  return ask('takenIn', {});
}

async function* textOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
