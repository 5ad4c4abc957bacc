import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import type { Said, StepSeen } from '@/lib/model/said';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { openDatabase } from '@/lib/storage/database';
import { readExport, writeExport } from '@/lib/storage/export-file';
import { indexedDbRepository } from '@/lib/storage/indexeddb-repository';
import { FIRST_STATE, STATE_KEY } from '@/lib/storage/records';

const NOW = new Date('2026-11-21T10:00:00Z');
const repositoryNamed = (name: string) => indexedDbRepository(() => openDatabase(name));

const SAID: Said = {
  propertyId: '1',
  metric: 'sessions',
  on: '2026-11-03',
  asOf: '2026-10-31',
  verdict: 'inconclusive',
  monthlyGrowth: { estimate: 0.004, low: -0.02, high: 0.012, level: 0.9 },
  since: '2025-11-15',
  sinceRange: { from: '2025-09-06', to: '2026-01-10' },
  turn: {
    verdict: 'slowed',
    probability: 0.8,
    at: '2025-11-15',
    from: '2025-09-06',
    to: '2026-01-10',
    before: { estimate: 0.023, low: 0.02, high: 0.026, level: 0.9 },
  },
  margin: 0.01,
  knownBy: '2027-05-20',
};
const STEP: StepSeen = {
  propertyId: '1',
  metric: 'purchaseRate',
  from: '2026-01-28',
  size: -0.14,
  foundIn: '2026-03-31',
  heldIn: '2026-04-30',
  takenBackOn: '2026-06-03',
};

async function filled(name: string) {
  const repository = repositoryNamed(name);
  await repository.write('settings', '1', { ...DEFAULT_SETTINGS, author: 'Sacha' });
  await repository.write('memories', '1', { ...EMPTY_MEMORY, said: [SAID], steps: [STEP] });
  await repository.write('state', STATE_KEY, { ...FIRST_STATE, propertyId: '1' });
  return repository;
}

describe('an export', () => {
  it('comes back as it left', async () => {
    const first = await filled('first');
    const text = writeExport(await first.dump(), NOW);
    const second = repositoryNamed('second');
    await second.restore(readExport(text));
    expect(await second.dump()).toEqual(await first.dump());
    expect(await second.read('memories', '1')).toMatchObject({ said: [SAID], steps: [STEP] });
  });

  it('replaces what has the same key and leaves the rest', async () => {
    const text = writeExport(await (await filled('third')).dump(), NOW);
    const repository = repositoryNamed('fourth');
    await repository.write('settings', '1', DEFAULT_SETTINGS);
    await repository.write('settings', '2', DEFAULT_SETTINGS);
    await repository.restore(readExport(text));
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
