import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { attribute } from '@/lib/explain/attribution/attribute';
import { attributeLine } from '@/lib/explain/attribution/attribute-line';
import { nameOf } from '@/test/evaluate/attribution-score';
import type { AttributionRow } from '@/lib/explain/attribution/leaves';

const FOLDER = '../shared/data/attribution';
/** F1 of RiskLoc, the best of the published searches, on incidents of the kind. */
const RISKLOC = 0.734;
/** F1 of Adtributor, the best of them on real rates. */
const ADTRIBUTOR = 0.274;
/** Minutes before an incident that stand for how things were, as in the publication of the real ones. */
const BEFORE = 4;

/** Two times the names that are right, over the names said and the names true. */
class Score {
  private hits = 0;
  private names = 0;

  add(said: readonly string[], truth: readonly string[]): void {
    this.hits += said.filter((name) => truth.includes(name)).length;
    this.names += said.length + truth.length;
  }

  get f1(): number {
    return (2 * this.hits) / this.names;
  }
}

const namesOf = (measure: 'sum' | 'rate', rows: readonly AttributionRow[]) =>
  attribute(measure, rows).segments.map(({ dimensions }) => nameOf(dimensions));

interface Incident {
  readonly truth: string[];
  /** `isFlipped` reads what went well in place of what failed. */
  rows(isFlipped: boolean): AttributionRow[];
}

/** The real incidents: minute by minute, value out of cnt, over a few dimensions. */
function incidents(): Incident[] {
  const causes = readFileSync(`${FOLDER}/anomaly.yaml`, 'utf8').matchAll(
    /- data: (\S+)\s+timestamp: (\d+)\s+cause: (.*)/g,
  );
  const files = new Set(readdirSync(FOLDER));
  return [...causes].flatMap(([, name = '', minute = '', cause = '']) => {
    if (!files.has(`${name}.csv`)) return [];
    const truth = [...cause.matchAll(/\{(.*?)\}/g)].map(([, segment = '']) =>
      nameOf(Object.fromEntries(segment.split(',').map((pair) => pair.replaceAll(/['\s]/g, '').split(':')))),
    );
    const [head = [], ...lines] = readFileSync(`${FOLDER}/${name}.csv`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.trim().split(','));
    const rows = (isFlipped: boolean) => rowsOf(head, lines, Number(minute), isFlipped);
    return [{ truth, rows }];
  });
}

function rowsOf(head: readonly string[], lines: readonly string[][], incident: number, isFlipped: boolean) {
  const rows = new Map<string, AttributionRow & Record<'before' | 'after', { value: number; count: number }>>();
  for (const line of lines) {
    const cell = (name: string) => line[head.indexOf(name)] ?? '';
    const [minute, value, count] = [Number(cell('min')), Number(cell('value')), Number(cell('cnt'))];
    if (minute > incident || minute < incident - 60 * BEFORE) continue;
    const names = head.filter((name) => !['min', 'value', 'cnt'].includes(name));
    const dimensions = Object.fromEntries(names.map((name) => [name, cell(name)]));
    const row = rows.get(nameOf(dimensions)) ?? {
      dimensions,
      before: { value: 0, count: 0 },
      after: { value: 0, count: 0 },
    };
    const period = row[minute === incident ? 'after' : 'before'];
    period.value += isFlipped ? count - value : value;
    period.count += count;
    rows.set(nameOf(dimensions), row);
  }
  return [...rows.values()];
}

describe.skipIf(!existsSync(FOLDER))('plateau attribute on incidents whose cause is known', () => {
  it('names the causes better than the best published search', () => {
    const score = new Score();
    for (const line of gunzipSync(readFileSync(`${FOLDER}/ga-shaped.jsonl.gz`))
      .toString()
      .trim()
      .split('\n')) {
      const question: unknown = JSON.parse(line);
      const { truth } = question as { truth: string };
      const causes = truth.split(';').map((cause) => cause.split('&').toSorted().join('&'));
      score.add(
        attributeLine(question).segments.map(({ dimensions }) => nameOf(dimensions)),
        causes,
      );
    }
    expect(score.f1).toBeGreaterThan(RISKLOC);
  });

  it('names the causes of real rates twice as well, whether failures or successes are counted', () => {
    for (const isFlipped of [false, true]) {
      const score = new Score();
      for (const { rows, truth } of incidents()) score.add(namesOf('rate', rows(isFlipped)), truth);
      expect(score.f1).toBeGreaterThan(2 * ADTRIBUTOR);
    }
  });
});
