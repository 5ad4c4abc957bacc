import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '@/lib/storage/database';
import { indexedDbRepository } from '@/lib/storage/indexeddb-repository';
import { FIRST_STATE, STATE_KEY } from '@/lib/storage/records';
import { RECORDS_VERSION, STEPS, throughSteps } from '@/lib/storage/steps';

const RATES = { propertyId: '7', source: 'ga4', industry: '', currency: 'EUR', asOf: '2026-03-28', rates: {} };
const FAILURE = { code: 'offline', message: '', retry: { when: 'now' }, details: {} };
/** Two steps change it: the first of all, and the last. */
const OLDEST = {
  clientId: '',
  propertyId: '7',
  grant: null,
  jobs: [],
  unread: [],
  lastFailure: FAILURE,
  rates: [RATES],
};
const NOW = {
  ...FIRST_STATE,
  propertyId: '7',
  failures: [{ of: { kind: 'refresh', propertyId: '7' }, failure: FAILURE }],
};

describe('the steps of records', () => {
  it('change a record one after the other, and leave beside it what stands apart since', () => {
    expect(throughSteps({ store: 'state', key: STATE_KEY, value: OLDEST }, STEPS)).toEqual([
      { store: 'state', key: STATE_KEY, value: NOW },
      { store: 'rates', key: '7', value: RATES },
    ]);
  });

  it('leave no step out where a browser’s database takes several of one store at once', async () => {
    const before = await openDB('oldest', 1, { upgrade: (database) => void database.createObjectStore('state') });
    await before.put('state', OLDEST, STATE_KEY);
    before.close();
    const repository = indexedDbRepository(() => openDatabase('oldest'));
    expect(await repository.stored('state', STATE_KEY)).toEqual(NOW);
    expect(await repository.readAll('rates')).toEqual([{ key: '7', value: RATES }]);
  });

  it('leave a record of today as it is', () => {
    const record = { store: 'state' as const, key: STATE_KEY, value: FIRST_STATE };
    expect(throughSteps(record, STEPS)).toEqual([record]);
    expect(STEPS).toHaveLength(RECORDS_VERSION - 1);
  });
});
