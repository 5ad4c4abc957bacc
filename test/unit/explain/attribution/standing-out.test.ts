import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from '@/lib/explain/attribution/attribute';
import type { AttributionRow } from '@/lib/explain/attribution/leaves';
import { scoreAttribution } from '../../../evaluate/attribution-score';
import { noiseFrom } from '../shop-snapshot';

const CHANNELS = 6;
const DEVICES = 3;
const PAGES = 10;

/** 180 rows that go up to 10% either way by themselves, in which `factor` says what else moved each. */
function table(factor: (channel: number, device: number, page: number) => number, seed = 5): AttributionRow[] {
  const noise = noiseFrom(seed);
  return Array.from({ length: CHANNELS * DEVICES * PAGES }, (_, i) => {
    const [channel, device, page] = [
      i % CHANNELS,
      Math.floor(i / CHANNELS) % DEVICES,
      Math.floor(i / CHANNELS / DEVICES),
    ];
    const before = 200 + 90 * channel + 50 * device + 20 * page;
    return {
      dimensions: { channel: `c${channel}`, device: `d${device}`, page: `p${page}` },
      before: { value: Math.round(before * (1 + 0.2 * noise())) },
      after: { value: Math.round(before * factor(channel, device, page) * (1 + 0.2 * noise())) },
    };
  });
}
const namesOf = (rows: readonly AttributionRow[]) =>
  attribute('sum', rows).segments.map(({ dimensions }) => dimensions);

describe('a segment is named only where it stands out', () => {
  it.each([1, 2, 3, 4, 5])('names none where rows move by themselves (%i)', (seed) => {
    expect(
      attribute(
        'sum',
        table(() => 1, seed),
      ),
    ).toMatchObject({ segments: [], note: 'no-segment-stands-out' });
  });

  it('names none where each channel, device and page goes its own way, and the one that goes further', () => {
    const own = [0.94, 1.06, 0.97, 1.08, 0.92, 1.03, 0.96, 1.07, 0.93, 1.05];
    const wavering = (...values: number[]) => values.reduce((all, value) => all * (own[value] ?? 1), 1);
    expect(namesOf(table(wavering))).toEqual([]);
    const falling = table((channel, ...others) => (channel === 2 ? 0.3 : 1) * wavering(channel, ...others));
    expect(namesOf(falling)).toEqual([{ channel: 'c2' }]);
  });

  it('names none where the whole moved, and beside it the one that did not', () => {
    expect(namesOf(table(() => 1.6))).toEqual([]);
    expect(namesOf(table((_, device) => (device === 1 ? 1 : 1.6)))).toEqual([{ device: 'd1' }]);
  });

  it('names a single row that left the noise of all others', () => {
    const one = table((channel, device, page) => (channel === 3 && device === 2 && page === 4 ? 0.1 : 1));
    expect(namesOf(one)).toEqual([{ channel: 'c3', device: 'd2', page: 'p4' }]);
  });

  it('names two that cancel out, since each stands out', () => {
    const rows = table((channel, device) => (channel === 0 ? 0.5 : channel === 4 && device === 0 ? 1.7 : 1));
    expect(namesOf(rows)).toEqual([{ channel: 'c0' }, { channel: 'c4', device: 'd0' }]);
  });

  it('names both of two that overlap, and not what they share', () => {
    const rows = table((channel, _, page) => (channel === 1 ? 0.5 : 1) * (page === 7 ? 0.5 : 1));
    const names = namesOf(rows);
    expect(names).toHaveLength(2);
    expect(names).toEqual(expect.arrayContaining([{ channel: 'c1' }, { page: 'p7' }]));
  });

  it('names the one that holds most of it where it moved alone', () => {
    const rows = table((_, device) => (device === 2 ? 2 : 1)).map((row) =>
      row.dimensions['device'] === 'd2'
        ? { ...row, before: { value: 9 * row.before.value }, after: { value: 9 * row.after.value } }
        : row,
    );
    expect(namesOf(rows)).toEqual([{ device: 'd2' }]);
  });

  const cell = fc.record({ value: fc.nat({ max: 1000 }) });
  const dimensions = fc.record({ a: fc.constantFrom('x', 'y', 'z'), b: fc.constantFrom('u', 'v', 'w') });
  const rows = fc.array(fc.record({ dimensions, before: cell, after: cell }), { maxLength: 40 });

  it('names none of rows that all moved alike, whatever they hold', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 20 }), (each, times) => {
        const alike = each.map((row) => ({ ...row, after: { value: times * row.before.value } }));
        // A single row that moved is the whole.
        expect(attribute('sum', alike).segments).toEqual([]);
      }),
    );
  });

  it('says why exactly where none is named, and never names the whole', () => {
    fc.assert(
      fc.property(rows, (each) => {
        const { segments, note } = attribute('sum', each);
        expect(note === undefined).toBe(segments.length > 0);
        const alive = each.filter(({ before, after }) => before.value + after.value > 0);
        for (const { dimensions: of } of segments) {
          const named = alive.filter((row) =>
            Object.entries(of).every(([key, value]) =>
              Object.entries(row.dimensions).some(([k, v]) => k === key && v === value),
            ),
          );
          expect(named.length).toBeLessThan(alive.length);
        }
      }),
    );
  });
});

describe('tables of every kind whose truth is known', () => {
  const scores = scoreAttribution(5, 9);
  const sum = (pick: (score: (typeof scores)[number]) => number) => scores.reduce((all, score) => all + pick(score), 0);

  it('names nine of ten segments that moved, and hardly any other', () => {
    const moved = scores.filter((score) => score.true > 0);
    const hits = sum(({ hits: each }) => each);
    expect(hits / sum((score) => score.true)).toBeGreaterThan(0.85);
    expect(hits / moved.reduce((all, { said }) => all + said, 0)).toBeGreaterThan(0.9);
  });

  it('seldom names one where none stands out', () => {
    const still = scores.filter((score) => score.true === 0);
    const cases = still.reduce((all, each) => all + each.cases, 0);
    expect(still.reduce((all, { named }) => all + named, 0) / cases).toBeLessThan(0.1);
  });
});
