import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { openDatabase } from '@/lib/storage/database';
import { readExport } from '@/lib/storage/export-file';
import { indexedDbRepository } from '@/lib/storage/indexeddb-repository';
import { FIRST_STATE, STATE_KEY } from '@/lib/storage/records';
import { recordsOf, writeExport } from './one-text';
import { SAID_MEMORY } from './said-memory';

const NOW = new Date('2026-11-21T10:00:00Z');
const repositoryNamed = (name: string) => indexedDbRepository(() => openDatabase(name));

async function filled(name: string) {
  const repository = repositoryNamed(name);
  await repository.write('settings', '1', { ...DEFAULT_SETTINGS, author: 'Sacha' });
  await repository.write('memories', '1', SAID_MEMORY);
  await repository.write('state', STATE_KEY, { ...FIRST_STATE, propertyId: '1' });
  return repository;
}

describe('an export', () => {
  it('comes back as it left', async () => {
    const first = await filled('first');
    const text = writeExport(await first.dump(), NOW);
    const second = repositoryNamed('second');
    await second.restore(recordsOf(readExport(text)));
    expect(await second.dump()).toEqual(await first.dump());
    expect(await second.read('memories', '1')).toEqual(SAID_MEMORY);
  });

  it('replaces what has the same key and leaves the rest', async () => {
    const text = writeExport(await (await filled('third')).dump(), NOW);
    const repository = repositoryNamed('fourth');
    await repository.write('settings', '1', DEFAULT_SETTINGS);
    await repository.write('settings', '2', DEFAULT_SETTINGS);
    await repository.restore(recordsOf(readExport(text)));
    expect(await repository.read('settings', '1')).toMatchObject({ author: 'Sacha' });
    expect(await repository.read('settings', '2')).toEqual(DEFAULT_SETTINGS);
  });

  const changed = async (change: (file: Record<string, unknown>) => unknown) => {
    const file: Record<string, unknown> = JSON.parse(writeExport(await (await filled('fifth')).dump(), NOW));
    return JSON.stringify(change(file));
  };

  it.each([
    ['no JSON', () => 'not at all', {}],
    ['other JSON', () => JSON.stringify({ format: 'other' }), {}],
    ['an empty text', () => '', {}],
    ['a later version', () => changed((file) => ({ ...file, version: 99 })), { version: 99 }],
    ['a store missing', () => changed((file) => ({ ...file, stores: {} })), {}],
    [
      'a broken record',
      () =>
        changed((file) => {
          const stores = file['stores'] as Record<string, unknown>;
          return { ...file, stores: { ...stores, settings: [{ key: '1', value: { language: 'de' } }] } };
        }),
      { store: 'settings', key: '1' },
    ],
  ])('is refused whole with %s', async (_what, text, details) => {
    const content = await text();
    expect(() => readExport(content)).toThrow(expect.objectContaining({ code: 'bad-input', details }));
  });
});
