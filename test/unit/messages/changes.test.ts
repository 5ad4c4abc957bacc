import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { announceChange, type Change, onChange } from '@/lib/messages/changes';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { announcing } from '@/lib/storage/announcing-repository';
import { openDatabase } from '@/lib/storage/database';
import { indexedDbRepository } from '@/lib/storage/indexeddb-repository';
import { eventually } from '../../eventually';

it('a change of what is kept reaches whoever listens, until they stop', async () => {
  const heard: Change[] = [];
  const stop = onChange((change) => heard.push(change));
  announceChange({ store: 'memories', key: '1' });
  await eventually(() => expect(heard).toEqual([{ store: 'memories', key: '1' }]));
  stop();
  const later: Change[] = [];
  const stopLater = onChange((change) => later.push(change));
  announceChange({ store: 'memories', key: '2' });
  await eventually(() => expect(later).toHaveLength(1));
  stopLater();
  expect(heard).toHaveLength(1);
});

it('the repository tells of what it wrote, and of nothing that it did not', async () => {
  const told = vi.fn<(change: Change) => void>();
  const repository = announcing(
    indexedDbRepository(() => openDatabase('announcing')),
    told,
  );
  await repository.write('memories', '1', EMPTY_MEMORY);
  await repository.read('memories', '1');
  expect(await repository.writeNew('memories', '1', EMPTY_MEMORY)).toBe(false);
  expect(await repository.writeNew('memories', '2', EMPTY_MEMORY)).toBe(true);
  await repository.update('memories', '3', () => ({ value: EMPTY_MEMORY, result: null }));
  const refused = repository.update('memories', '4', () => {
    throw new Error('No.');
  });
  await expect(refused).rejects.toThrow('No.');
  await repository.remove('memories', '2');
  expect(told.mock.calls.map(([{ key }]) => key)).toEqual(['1', '2', '3', '2']);
});
