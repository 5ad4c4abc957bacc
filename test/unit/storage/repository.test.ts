import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { openDatabase } from '@/lib/storage/database';
import { indexedDbRepository } from '@/lib/storage/indexeddb-repository';
import { STORE_NAMES } from '@/lib/storage/records';

let count = 0;

/** A database of its own for each test. */
async function setUp() {
  count += 1;
  const database = await openDatabase(`plateau-${count}`);
  return { database, repository: indexedDbRepository(async () => database) };
}

describe('the repository', () => {
  it('has every store that the records name', async () => {
    const { database } = await setUp();
    expect([...database.objectStoreNames].toSorted()).toEqual(STORE_NAMES.toSorted());
  });
});

describe('a record that no longer parses', () => {
  const BROKEN = { language: 'fr', margin: 'a lot' };

  it('is put aside as it is and reported once', async () => {
    const { database, repository } = await setUp();
    await database.put('settings', BROKEN, '1');
    await expect(repository.read('settings', '1')).rejects.toMatchObject({
      code: 'storage-unreadable',
      details: { store: 'settings' },
    });
    expect(await repository.read('settings', '1')).toBeNull();
    expect((await repository.readAll('backups')).map(({ value }) => value)).toMatchObject([
      { store: 'settings', key: '1', value: BROKEN },
    ]);
  });

  it('stays beside another of the same key', async () => {
    const { database, repository } = await setUp();
    for (const value of [BROKEN, 'nothing']) {
      await database.put('settings', value, '1');
      await expect(repository.read('settings', '1')).rejects.toMatchObject({ code: 'storage-unreadable' });
    }
    expect(await repository.readAll('backups')).toHaveLength(2);
  });
});

describe('a storage that fails', () => {
  const failingWith = (name: string) => indexedDbRepository(() => Promise.reject(new DOMException('', name)));

  it.each([
    ['QuotaExceededError', 'storage-full'],
    ['UnknownError', 'storage-unreadable'],
    ['InvalidStateError', 'storage-unreadable'],
  ])('is told by its code: %s', async (name, code) => {
    await expect(failingWith(name).write('settings', '1', DEFAULT_SETTINGS)).rejects.toMatchObject({ code });
  });

  it('is opened again the next time', async () => {
    const { database } = await setUp();
    let tries = 0;
    const repository = indexedDbRepository(async () => {
      tries += 1;
      if (tries === 1) throw new DOMException('', 'UnknownError');
      return database;
    });
    await expect(repository.read('settings', '1')).rejects.toMatchObject({ code: 'storage-unreadable' });
    expect(await repository.read('settings', '1')).toBeNull();
  });
});
