import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { attributeLine } from '@/lib/explain/attribute-line';

const FILE = '../shared/data/attribution/ga-shaped.jsonl.gz';
/** F1 of RiskLoc, the best of the published searches, on incidents of the kind. */
const RISKLOC = 0.734;

const nameOf = (segment: Readonly<Record<string, string>>) =>
  Object.entries(segment)
    .map(([dimension, value]) => `${dimension}=${value}`)
    .toSorted()
    .join('&');

describe.skipIf(!existsSync(FILE))('plateau attribute on incidents whose cause is known', () => {
  it('names the causes better than the best published search', () => {
    let [hits, said, truths] = [0, 0, 0];
    for (const line of gunzipSync(readFileSync(FILE)).toString().trim().split('\n')) {
      const question: unknown = JSON.parse(line);
      const { truth } = question as { truth: string };
      const causes = truth.split(';').map((cause) => cause.split('&').toSorted().join('&'));
      const names = attributeLine(question).segments.map(({ dimensions }) => nameOf(dimensions));
      hits += names.filter((name) => causes.includes(name)).length;
      said += names.length;
      truths += causes.length;
    }
    expect((2 * hits) / (said + truths)).toBeGreaterThan(RISKLOC);
  });
});
