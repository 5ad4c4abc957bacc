import { metricEntries } from '@/lib/model/metric';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { metricsOf, quotientsOf, seriesOf } from '@/lib/measure/series';
import { Draft } from '@/lib/model/draft';
import { Snapshot } from '@/lib/model/snapshot';
import { readExport } from '@/lib/storage/export-file';
import { STORE_NAMES } from '@/lib/storage/records';

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

/** What later versions keep in another shape. */
const RESHAPED: readonly string[] = ['snapshots', 'reports', 'drafts'];
/** What no export of that time held. */
const LATER: readonly string[] = ['files', 'rates'];

it('takes every record of an export of version 2, those of which nothing changed as they are', () => {
  expect(STORE_NAMES.filter((store) => kept[store].length === 0)).toEqual(LATER);
  const keys = (records: readonly { readonly key: string }[]) => records.map(({ key }) => key);
  for (const store of STORE_NAMES.filter((name) => !LATER.includes(name)))
    expect(keys(kept[store])).toEqual(keys(written(store)));
  for (const store of STORE_NAMES.filter((name) => ![...RESHAPED, ...LATER].includes(name)))
    expect(kept[store]).toEqual(written(store));
});

const Told = z.object({
  vitals: z.array(z.looseObject({ metric: z.string(), growth: z.optional(z.unknown()) })),
  findings: z.array(
    z.looseObject({
      kind: z.string(),
      metric: z.string(),
      dimension: z.nullable(z.string()),
      figures: z.record(z.string(), z.unknown()),
    }),
  ),
});

it.each(written('reports').map(({ key, value }) => [key, value]))(
  'has every finding of the report of %s, a verdict of a vital sign with that vital sign',
  (key, value) => {
    const before = Told.parse(value);
    const after = Told.parse(kept.reports.find((each) => each.key === key)?.value);
    const isOfVital = ({ kind, metric, dimension }: (typeof before.findings)[number]) =>
      kind === 'verdict' && dimension === null && before.vitals.some((vital) => vital.metric === metric);
    expect(after.findings).toEqual(before.findings.filter((finding) => !isOfVital(finding)));
    const moved = before.findings.filter(isOfVital);
    expect(moved.length).toBeGreaterThan(0);
    for (const { metric, figures } of moved)
      expect(after.vitals.find((vital) => vital.metric === metric)?.growth).toEqual(figures['size'] ?? null);
  },
);

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

it('has every word of the drafts, bold words and links marked as no name can be', () => {
  const asMarkdown = (value: unknown) =>
    JSON.stringify(value)
      .replaceAll(/\uFDD0([^\uFDD3]*)\uFDD3/g, '**$1**')
      .replaceAll(/\uFDD1([^\uFDD2]*)\uFDD2([^\uFDD3]*)\uFDD3/g, '[$1]($2)');
  const generated = (value: unknown) => JSON.stringify(Draft.parse(value).blocks.map((block) => block.generated));
  for (const [index, { value }] of written('drafts').entries()) {
    const now = kept.drafts[index]?.value;
    expect(JSON.parse(asMarkdown(now))).toEqual(Draft.parse(value));
    expect(generated(value)).toContain('**');
    expect(generated(now)).not.toContain('**');
  }
});
