import { metricEntries } from '@/lib/model/metric';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { metricsOf, quotientsOf, seriesOf } from '@/lib/measure/series';
import { Snapshot } from '@/lib/model/snapshot';
import { readExport } from '@/lib/remember/export-file';
import { STORE_NAMES } from '@/lib/remember/records';

const text = await readFile(join(import.meta.dirname, 'golden', 'export-2.json'), 'utf8');
const kept = readExport(text);

/** As version 2 wrote it: rates stood as quotients among the totals. */
const Values = z.array(z.nullable(z.number()));
const Series = z.looseObject({ values: Values, denominators: z.optional(Values) });
const Kept = z.object({
  totals: z.record(z.string(), Series),
  months: z.optional(z.record(z.string(), Series)),
});
const Written = z.object({
  stores: z.record(z.string(), z.array(z.object({ key: z.string(), value: z.unknown() }))),
});
const { stores } = Written.parse(JSON.parse(text));
const written = (store: string) => stores[store] ?? [];

it('takes every record of an export of version 2, those apart from snapshots as they are', () => {
  expect(STORE_NAMES.filter((store) => kept[store].length === 0)).toEqual([]);
  for (const store of STORE_NAMES.filter((name) => name !== 'snapshots')) expect(kept[store]).toEqual(written(store));
  expect(kept.snapshots.map(({ key }) => key)).toEqual(written('snapshots').map(({ key }) => key));
});

it.each(written('snapshots').map(({ key, value }) => [key, value]))(
  'has every figure of the snapshot of %s, rates as they were to the digit',
  (key, value) => {
    const before = Kept.parse(value);
    const after = Snapshot.parse(kept.snapshots.find((each) => each.key === key)?.value);
    expect(metricsOf(after)).toEqual(Object.keys(before.totals));
    for (const [metric, { values, denominators }] of metricEntries(before.totals)) {
      const series = seriesOf(after, metric);
      expect(series && quotientsOf(series)).toEqual(values);
      expect(series?.denominator).toEqual(denominators ?? null);
    }
    for (const [metric, { values }] of metricEntries(before.months ?? {}))
      expect(after.months?.[metric]?.numerator).toEqual(values);
    expect(Object.keys(after.totals).filter((metric) => before.totals[metric]?.denominators)).toEqual([]);
  },
);
