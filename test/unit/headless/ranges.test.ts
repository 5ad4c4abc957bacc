import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readRanges } from '@/lib/headless/ranges';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plateau-ranges-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('reads a table of ranges, and none where none was named', async () => {
  expect(await readRanges(undefined)).toEqual({ benchmarks: [], refused: [] });
  const file = join(folder, 'ranges.csv');
  await writeFile(file, 'metric,low,high,source,url,date\npurchaseRate,1%,2%,X,https://x.example,2026\na,1,2,,,\n');
  const { benchmarks, refused } = await readRanges(file);
  expect(benchmarks).toHaveLength(1);
  expect(refused).toEqual([{ line: 3, problem: 'unknown-metric', value: 'a' }]);
  await expect(readRanges(join(folder, 'none.csv'))).rejects.toMatchObject({ code: 'file-missing' });
});
