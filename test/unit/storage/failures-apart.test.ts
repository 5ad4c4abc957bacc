import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '@/lib/storage/database';
import { readExport } from '@/lib/storage/export-file';
import { writeExport } from './one-text';
import { withFailuresApart } from '@/lib/storage/failures-apart';
import { indexedDbRepository } from '@/lib/storage/indexeddb-repository';
import { FIRST_STATE, STATE_KEY } from '@/lib/storage/records';

const job = (kind: string, propertyId: string, failures: number) => ({
  kind,
  propertyId,
  timeZone: 'Europe/Paris',
  dueAt: '2026-11-25T06:00:00Z',
  failures,
});
const failure = (code: string) => ({ code, message: '', retry: { when: 'now' }, details: {} });
const BEFORE = {
  clientId: '',
  propertyId: '7',
  grant: null,
  lastFailure: failure('mail-offline'),
  jobs: [job('refresh', '7', 0), job('weekly', '8', 2)],
  unread: ['a draft'],
};
const { lastFailure: LAST, ...REST } = BEFORE;
const AFTER = { ...REST, failures: [{ of: { kind: 'weekly', propertyId: '8' }, failure: LAST }] };

describe('a state in which one failure stood for all', () => {
  it.each([
    ['a mailbox’s, to the report that failed', 'mail-offline', BEFORE.jobs, { kind: 'weekly', propertyId: '8' }],
    ['a mailbox’s, to none where no report failed', 'mail-offline', [], null],
    ['a reading’s, to the property whose job failed', 'offline', BEFORE.jobs, { kind: 'refresh', propertyId: '8' }],
    ['any other, to the chosen property', 'offline', [], { kind: 'refresh', propertyId: '7' }],
  ])('gives it to its work: %s', (_case, code, jobs, of) => {
    expect(withFailuresApart({ ...BEFORE, jobs, lastFailure: failure(code) })).toMatchObject({
      failures: [{ of, failure: { code } }],
    });
  });

  it.each([null, 'text', 7, {}, FIRST_STATE])('leaves what is no such state: %j', (value) => {
    expect(withFailuresApart(value)).toBe(value);
  });

  it('is brought up to date in a browser that was there before', async () => {
    const before = await openDB('earlier', 1, { upgrade: (database) => void database.createObjectStore('state') });
    await before.put('state', BEFORE, STATE_KEY);
    before.close();
    const repository = indexedDbRepository(() => openDatabase('earlier'));
    expect(await repository.read('state', STATE_KEY)).toEqual(AFTER);
    expect(await repository.readAll('backups')).toEqual([]);
  });

  it('is taken in from an export of that time', async () => {
    const none = await indexedDbRepository(() => openDatabase('empty')).dump();
    const now = JSON.parse(writeExport(none, new Date('2026-11-21T10:00:00Z')));
    const text = JSON.stringify({
      ...now,
      version: 1,
      stores: { ...now.stores, state: [{ key: STATE_KEY, value: BEFORE }] },
    });
    expect(readExport(text).state).toEqual([{ key: STATE_KEY, value: AFTER }]);
  });
});
