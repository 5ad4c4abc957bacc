import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readRanges, readRates, writeRates } from '@/lib/headless/ranges';
import type { PropertyRates } from '@/lib/model/benchmark';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plateau-ranges-'));
});
afterAll(() => rm(folder, { recursive: true }));

const rates = (propertyId: string): PropertyRates => ({
  propertyId,
  source: 'ga4',
  industry: 'SHOPPING',
  currency: 'EUR',
  asOf: '2026-03-28',
  rates: { purchaseRate: 0.02 },
});

it('keeps the rates of each property, the latest of each, and passes over what no longer reads', async () => {
  const state = join(folder, 'state');
  expect(await readRates(state)).toEqual([]);
  await writeRates(state, { ...rates('1'), rates: {} });
  await writeRates(state, rates('1'));
  await writeRates(state, rates('2'));
  await writeFile(join(state, 'rates-3.json'), '{');
  await writeFile(join(state, 'memory-4.json'), '{}');
  expect((await readRates(state)).toSorted((a, b) => a.propertyId.localeCompare(b.propertyId))).toEqual([
    rates('1'),
    rates('2'),
  ]);
});

it('reads a table of ranges, and none where none was named', async () => {
  expect(await readRanges(undefined)).toEqual({ benchmarks: [], refused: [] });
  const file = join(folder, 'ranges.csv');
  await writeFile(file, 'metric,low,high,source,url,date\npurchaseRate,1%,2%,X,https://x.example,2026\na,1,2,,,\n');
  const { benchmarks, refused } = await readRanges(file);
  expect(benchmarks).toHaveLength(1);
  expect(refused).toEqual([{ line: 3, problem: 'unknown-metric', value: 'a' }]);
  await expect(readRanges(join(folder, 'none.csv'))).rejects.toMatchObject({ code: 'bad-input' });
});
