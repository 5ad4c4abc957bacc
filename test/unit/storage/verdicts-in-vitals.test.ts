import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { factsOf } from '@/lib/explain/facts';
import { Report } from '@/lib/model/report';
import { openDatabase } from '@/lib/storage/database';
import { readExport } from '@/lib/storage/export-file';
import { writeExport } from './one-text';
import { indexedDbRepository } from '@/lib/storage/indexeddb-repository';
import { withVerdictsInVitals } from '@/lib/storage/verdicts-in-vitals';
import { figure, finding } from '../draft/sample-parts';
import { plateauShop } from '../draft/samples';

const seasonAhead = { peak: figure(1, 'currency'), peakShare: figure(0.2, 'rate'), peakInDays: figure(40, 'days') };
const ofAPart = finding({
  kind: 'verdict',
  metric: 'sessions',
  dimension: 'deviceCategory',
  segment: 'mobile',
  direction: 'down',
  confidence: 0.95,
  weight: 0.3,
  figures: {},
});
const [first, ...others] = plateauShop.vitals;
if (!first) throw new Error('The shop has vital signs.');
const AFTER: Report = {
  ...plateauShop,
  vitals: [{ ...first, seasonAhead }, ...others],
  findings: [...plateauShop.findings, ofAPart],
};
const { window: _none, ...rest } = AFTER;
/** The same report as it was written when findings told the vital signs again. */
const BEFORE = {
  ...rest,
  vitals: AFTER.vitals.map(({ growth: _growth, seasonAhead: _season, ...vital }) => vital),
  findings: factsOf(AFTER),
};

describe('a report whose findings told the vital signs again', () => {
  it('has their growth and season in the vital signs, and all else as it was', () => {
    expect(Report.safeParse(BEFORE).success).toBe(false);
    expect(withVerdictsInVitals(BEFORE)).toEqual(AFTER);
  });

  it.each([null, 'text', 7, {}, { asOf: '2026-11-28' }])('leaves what is no such report: %j', (value) => {
    expect(withVerdictsInVitals(value)).toBe(value);
  });

  it('is brought up to date in a browser that was there before', async () => {
    const before = await openDB('told twice', 2, { upgrade: (database) => void database.createObjectStore('reports') });
    await before.put('reports', BEFORE, '7');
    before.close();
    const repository = indexedDbRepository(() => openDatabase('told twice'));
    expect(await repository.read('reports', '7')).toEqual(AFTER);
    expect(await repository.readAll('backups')).toEqual([]);
  });

  it('is taken in from an export of that time', async () => {
    const none = await indexedDbRepository(() => openDatabase('empty')).dump();
    const now = JSON.parse(writeExport(none, new Date('2026-11-21T10:00:00Z')));
    const stores = { ...now.stores, reports: [{ key: '7', value: BEFORE }] };
    expect(readExport(JSON.stringify({ ...now, version: 2, stores })).reports).toEqual([{ key: '7', value: AFTER }]);
  });
});
