import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { idFromName } from '@/lib/collect/csv/property-name';
import { keptMemory, leaveFormerId } from '@/lib/headless/kept-memory';
import { type OpenState, openState } from '@/lib/headless/state/open-state';
import { EMPTY_MEMORY, type Memory } from '@/lib/model/memory';
import type { Report } from '@/lib/model/report';

let folder: string;
let state: OpenState;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plateau-'));
  state = await openState(folder);
});
afterEach(async () => {
  await state.close();
  await rm(folder, { recursive: true });
});

const memoryUnder = (propertyId: string): Memory => ({
  ...EMPTY_MEMORY,
  annotations: [{ id: '1', propertyId, from: '2026-01-01', text: 'soldes' }],
});
const property = (displayName: string) => ({
  id: idFromName(displayName),
  displayName,
  account: '',
  timeZone: 'Europe/Paris',
  currency: 'EUR',
});
const reportOf = (name: string): Report => ({
  property: { ...property(name), id: 's-strene' },
  source: 'csv',
  asOf: '2026-03-28',
  window: { from: '2026-03-01', to: '2026-03-28' },
  collectedAt: '2026-03-29T10:00:00Z',
  vitals: [],
  findings: [],
  advice: { recommendations: [], leftOut: [], hours: { taken: 0, available: 8 } },
  health: [],
  notMeasured: [],
});
const csv = (name: string) => ({ source: 'csv' as const, property: property(name) });

it('is found under the id that its name had before, and stands under the present one from then on', async () => {
  const { repository } = state;
  await repository.write('memories', 's-strene', memoryUnder('s-strene'));
  await repository.write('reports', 's-strene', reportOf('Søstrene'));
  const rates = { source: 'csv' as const, industry: '', currency: 'EUR', asOf: '2026-03-28', rates: {} };
  for (const propertyId of ['s-strene', 'other']) await repository.write('rates', propertyId, { ...rates, propertyId });
  expect(await keptMemory(repository, csv('Søstrene'))).toEqual({
    memory: memoryUnder('søstrene'),
    formerId: 's-strene',
  });
  await leaveFormerId(repository, 's-strene');
  expect(await repository.read('memories', 's-strene')).toBeNull();
  expect(await repository.keys('rates')).toEqual(['other']);
});

it('is not that of another name which shared the id', async () => {
  const { repository } = state;
  await repository.write('memories', 's-strene', memoryUnder('s-strene'));
  await repository.write('reports', 's-strene', reportOf('Søstrene'));
  expect(await keptMemory(repository, csv('Sæstrene'))).toEqual({ memory: EMPTY_MEMORY, formerId: null });
  expect(await keptMemory(repository, csv('магазин'))).toEqual({ memory: EMPTY_MEMORY, formerId: null });
  expect(await keptMemory(repository, { ...csv('Søstrene'), source: 'ga4' })).toMatchObject({ formerId: null });
});

it('of a name in the letters a to z stands where it stood', async () => {
  const { repository } = state;
  await repository.write('memories', 'maison-lienart', memoryUnder('maison-lienart'));
  expect(await keptMemory(repository, csv('Maison Liénart'))).toEqual({
    memory: memoryUnder('maison-lienart'),
    formerId: null,
  });
});
