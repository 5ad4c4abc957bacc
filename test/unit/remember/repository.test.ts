import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { openDatabase } from '@/lib/remember/database';
import { indexedDbRepository } from '@/lib/remember/indexeddb-repository';
import { FIRST_STATE, STATE_KEY, STORE_NAMES } from '@/lib/remember/records';

let count = 0;

/** A database of its own for each test. */
async function setUp() {
  count += 1;
  const database = await openDatabase(`plateau-${count}`);
  return { database, repository: indexedDbRepository(async () => database) };
}

const RECEIPT = { key: 'k', way: 'eml', language: 'fr', at: '2026-11-21T10:00:00Z', to: 'plateau.eml' } as const;
const NOTE = { id: 'n', propertyId: '1', from: '2026-11-01', text: 'New prices' };

describe('the repository', () => {
  it('has every store that the records name', async () => {
    const { database } = await setUp();
    expect([...database.objectStoreNames].toSorted()).toEqual(STORE_NAMES.toSorted());
  });

  it('gives back what was written', async () => {
    const { repository } = await setUp();
    await repository.write('settings', '1', DEFAULT_SETTINGS);
    expect(await repository.read('settings', '1')).toEqual(DEFAULT_SETTINGS);
    expect(await repository.read('settings', '2')).toBeNull();
    await repository.remove('settings', '1');
    expect(await repository.read('settings', '1')).toBeNull();
  });

  it('lists a store with its keys', async () => {
    const { repository } = await setUp();
    await repository.write('memories', '1', EMPTY_MEMORY);
    await repository.write('memories', '2', { ...EMPTY_MEMORY, annotations: [NOTE] });
    expect(await repository.readAll('memories')).toEqual([
      { key: '1', value: EMPTY_MEMORY },
      { key: '2', value: { ...EMPTY_MEMORY, annotations: [NOTE] } },
    ]);
  });

  it('writes a new record once, however many try at once', async () => {
    const { repository } = await setUp();
    const tries = Array.from({ length: 5 }, (_, index) =>
      repository.writeNew('receipts', 'k', { ...RECEIPT, to: String(index) }),
    );
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
  });

  it('loses no change of two made at once', async () => {
    const { repository } = await setUp();
    const add = (text: string) =>
      repository.update('memories', '1', (kept) => {
        const memory = kept ?? EMPTY_MEMORY;
        return { value: { ...memory, annotations: [...memory.annotations, { ...NOTE, text }] }, result: text };
      });
    expect(await Promise.all([add('a'), add('b'), add('c')])).toEqual(['a', 'b', 'c']);
    expect((await repository.read('memories', '1'))?.annotations.map(({ text }) => text)).toEqual(['a', 'b', 'c']);
  });

  it('leaves a record as it was when the change throws', async () => {
    const { repository } = await setUp();
    await repository.write('memories', '1', EMPTY_MEMORY);
    const failing = repository.update('memories', '1', () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await repository.read('memories', '1')).toEqual(EMPTY_MEMORY);
  });

  it('erases everything', async () => {
    const { repository } = await setUp();
    await repository.write('settings', '1', DEFAULT_SETTINGS);
    await repository.write('state', STATE_KEY, FIRST_STATE);
    await repository.eraseAll();
    expect(Object.values(await repository.dump()).flat()).toEqual([]);
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

  it('is put aside before a change', async () => {
    const { database, repository } = await setUp();
    await database.put('memories', { entries: 'none' }, '1');
    const change = () => repository.update('memories', '1', (kept) => ({ value: kept ?? EMPTY_MEMORY, result: kept }));
    await expect(change()).rejects.toMatchObject({ code: 'storage-unreadable' });
    expect(await change()).toBeNull();
    expect(await repository.readAll('backups')).toHaveLength(1);
  });

  it('does not hide its neighbours', async () => {
    const { database, repository } = await setUp();
    await repository.write('settings', '1', DEFAULT_SETTINGS);
    await database.put('settings', BROKEN, '2');
    await database.put('settings', BROKEN, '3');
    await expect(repository.readAll('settings')).rejects.toMatchObject({ details: { store: 'settings', count: 2 } });
    expect(await repository.readAll('settings')).toEqual([{ key: '1', value: DEFAULT_SETTINGS }]);
    expect(await repository.readAll('backups')).toHaveLength(2);
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
