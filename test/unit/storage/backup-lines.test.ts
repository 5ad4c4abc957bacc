import 'fake-indexeddb/auto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { backupEnd, backupHead, readBackup, writeBackup } from '@/lib/storage/backup-lines';
import { openDatabase } from '@/lib/storage/database';
import { EXPORT_VERSION, readExport } from '@/lib/storage/export-file';
import { indexedDbRepository } from '@/lib/storage/indexeddb-repository';
import { FIRST_STATE, STATE_KEY } from '@/lib/storage/records';
import type { StoredRecord } from '@/lib/storage/repository';
import { recordsOf } from './one-text';
import { SAID_MEMORY } from './said-memory';

const NOW = new Date('2026-11-21T10:00:00Z');
const repositoryNamed = (name: string) => indexedDbRepository(() => openDatabase(name));

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function all(text: AsyncIterable<string>): Promise<StoredRecord[]> {
  const records: StoredRecord[] = [];
  for await (const record of readBackup(text)) records.push(record);
  return records;
}

async function written(name: string): Promise<{ text: string; repository: ReturnType<typeof repositoryNamed> }> {
  const repository = repositoryNamed(name);
  await repository.write('settings', '1', { ...DEFAULT_SETTINGS, author: 'Sacha\nLéa' });
  await repository.write('settings', '2', DEFAULT_SETTINGS);
  await repository.write('memories', '1', SAID_MEMORY);
  let text = '';
  for await (const piece of writeBackup(repository, NOW)) text += piece;
  return { text, repository };
}

describe('a backup', () => {
  it.each([1, 7, 65_536, 10_000_000])('comes back as it left, read by %d characters', async (size) => {
    const { text, repository } = await written(`from-${size}`);
    const other = repositoryNamed(`to-${size}`);
    await other.restore(() => readBackup(inPieces(text, size)));
    expect(await other.dump()).toEqual(await repository.dump());
  });

  it('holds no address of a webhook, not even where the record was put aside', async () => {
    const repository = repositoryNamed('webhooks');
    const webhooks = [
      { propertyId: '1', kind: 'slack' as const, url: 'https://hooks.slack.com/services/T0/B0/secret' },
    ];
    await repository.write('state', STATE_KEY, { ...FIRST_STATE, propertyId: '1', webhooks });
    const aside = { store: 'state', key: STATE_KEY, value: { webhooks, jobs: 'broken' }, problem: 'jobs' };
    await repository.write('backups', 'a', aside);
    let text = '';
    for await (const piece of writeBackup(repository, NOW)) text += piece;
    expect(text).not.toContain('secret');
    expect(await all(inPieces(text, 1000))).toMatchObject([
      { store: 'state', value: { propertyId: '1' } },
      { store: 'backups', value: { value: { jobs: 'broken' } } },
    ]);
    // What is kept stays.
    expect((await repository.read('state', STATE_KEY))?.webhooks).toEqual(webhooks);
  });

  it('is of the exports of earlier versions too', async () => {
    const text = await readFile(join(import.meta.dirname, 'golden', 'export-2.json'), 'utf8');
    expect(await all(inPieces(text, 1000))).toEqual(recordsOf(readExport(text))());
    expect(await all(inPieces(JSON.stringify(JSON.parse(text), null, 2), 1000))).toEqual(recordsOf(readExport(text))());
  });

  it.each([
    ['nothing', () => ''],
    ['other JSON', () => '{}\n{}\n'],
    ['a later version', () => backupHead(NOW).replace(`"version":${EXPORT_VERSION}`, '"version":99')],
    ['no end', (text: string) => text.slice(0, text.lastIndexOf('{"end"'))],
    ['half an end', (text: string) => text.slice(0, -3)],
    ['half a record', (text: string) => text.slice(0, text.length / 2)],
    ['a record less than it says', (text: string) => text.replace(/^.*"memories".*\n/m, '')],
    ['a record behind its end', (text: string) => `${text}${text.split('\n')[1]}\n`],
    ['another export behind it', (text: string) => text + text],
    ['half a record behind its end', (text: string) => `${text}{"store"`],
    ['a store that there is not', (text: string) => text.replace('"memories"', '"others"')],
    [
      'a record that does not parse',
      () => `${backupHead(NOW)}{"store":"settings","key":"1","value":{"language":"de"}}\n${backupEnd(1)}`,
    ],
  ])('is refused with %s', async (_what, change) => {
    const { text } = await written('refused');
    await expect(all(inPieces(change(text), 50))).rejects.toMatchObject({ code: 'bad-input' });
  });

  it('may end in empty lines, as an editor leaves them', async () => {
    const { text } = await written('empty-lines');
    expect(await all(inPieces(`${text}\n\r\n`, 50))).toHaveLength(3);
  });

  it('writes nothing of one that fails at its end', async () => {
    const { text } = await written('whole');
    const other = repositoryNamed('untouched');
    await expect(other.restore(() => readBackup(inPieces(text.slice(0, -5), 1000)))).rejects.toMatchObject({
      code: 'bad-input',
    });
    expect(Object.values(await other.dump()).flat()).toEqual([]);
  });
});
