import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from '@/lib/explain/attribution/attribute';
import { attributeLine } from '@/lib/explain/attribution/attribute-line';
import type { AttributionRow } from '@/lib/explain/attribution/leaves';
import { PlateauError } from '@/lib/model/failure';
import { noiseFrom } from '../shop-snapshot';

const CHANNELS = ['Organic Search', 'Direct', 'Email', 'Paid Social', 'Referral', 'Display'];
const DEVICES = ['mobile', 'desktop', 'tablet'];
const COUNTRIES = ['France', 'Belgium', 'Switzerland', 'Canada'];

/** A whole table with 5% noise, in which `factor` says how each row moved. */
function table(factor: (channel: string, device: string, country: string) => number): AttributionRow[] {
  const noise = noiseFrom(11);
  return CHANNELS.flatMap((channel, i) =>
    DEVICES.flatMap((device, j) =>
      COUNTRIES.map((country, k) => {
        const before = 50 + 40 * i + 100 * j + 30 * k;
        const after = before * factor(channel, device, country) * (1 + 0.1 * noise());
        return { dimensions: { channel, device, country }, before: { value: before }, after: { value: after } };
      }),
    ),
  );
}

const total = (rows: readonly AttributionRow[]) =>
  rows.reduce((sum, { before, after }) => sum + after.value - before.value, 0);

describe('attribute', () => {
  it('names the segment that moved, at the depth at which it moved', () => {
    const email = attribute(
      'sum',
      table((channel) => (channel === 'Email' ? 0.5 : 1)),
    );
    expect(email.segments.map(({ dimensions }) => dimensions)).toEqual([{ channel: 'Email' }]);
    const deep = attribute(
      'sum',
      table((channel, device) => (channel === 'Direct' && device === 'mobile' ? 1.8 : 1)),
    );
    expect(deep.segments.map(({ dimensions }) => dimensions)).toEqual([{ channel: 'Direct', device: 'mobile' }]);
  });

  it('names two that moved apart, the larger first', () => {
    const { segments } = attribute(
      'sum',
      table((channel, _, country) => (channel === 'Display' ? 0.4 : country === 'Canada' ? 1.3 : 1)),
    );
    expect(segments[0]?.dimensions).toEqual({ channel: 'Display' });
    expect(segments.map(({ dimensions }) => dimensions)).toContainEqual({ country: 'Canada' });
    expect(segments[0]?.high).toBeLessThan(0);
  });

  it('adds up, whatever the rows', () => {
    const cell = fc.record({ value: fc.nat({ max: 1000 }) });
    const rows = fc.array(
      fc.record({
        dimensions: fc.record({ a: fc.constantFrom('x', 'y', 'z'), b: fc.constantFrom('u', 'v') }),
        before: cell,
        after: cell,
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(rows, (each) => {
        const { segments, residual } = attribute('sum', each);
        const sum = segments.reduce((all, { change }) => all + change, residual);
        expect(sum).toBeCloseTo(total(each), 6);
      }),
    );
  });

  it('splits a rate into mix and rate, which add up with nothing left over', () => {
    const rows = table(() => 1).map(({ dimensions }, i) => ({
      dimensions,
      before: { value: 20 + i, count: 1000 },
      after: { value: dimensions['device'] === 'mobile' ? 5 : 20 + i, count: 1000 + 5 * i },
    }));
    const { segments, mix = 0, rate = 0, residual } = attribute('rate', rows);
    const sums = (period: 'before' | 'after') => {
      const [value, count] = [0, 1].map((k) =>
        rows.reduce((sum, row) => sum + (k === 0 ? row[period].value : row[period].count), 0),
      );
      return (value ?? 0) / (count ?? 1);
    };
    expect(mix + rate).toBeCloseTo(sums('after') - sums('before'), 12);
    expect(segments.reduce((all, { change }) => all + change, residual)).toBeCloseTo(mix + rate, 12);
    expect(segments[0]?.dimensions).toEqual({ device: 'mobile' });
    expect(segments[0]?.change).toBeLessThan(0);
  });

  it('names the plainest segment where a deeper one says the same', () => {
    const rows = table(() => 1).map(({ dimensions, before }) => ({
      dimensions: { ...dimensions, browser: dimensions['device'] === 'mobile' ? 'Safari' : 'Chrome' },
      before: { value: before.value * 0.2, count: 10 * before.value },
      after: { value: before.value * (dimensions['device'] === 'mobile' ? 0.1 : 0.2), count: 10 * before.value },
    }));
    const [first] = attribute('rate', rows).segments;
    expect(Object.keys(first?.dimensions ?? {})).toHaveLength(1);
  });

  it('names no segment of a rate of which little was counted, and says so', () => {
    const rows = [
      { dimensions: { device: 'mobile' }, before: { value: 4, count: 100 }, after: { value: 1, count: 100 } },
      { dimensions: { device: 'desktop' }, before: { value: 4, count: 100 }, after: { value: 4, count: 100 } },
    ];
    expect(attribute('rate', rows)).toMatchObject({ segments: [], note: 'no-segment-stands-out' });
  });

  it('searches a sum whose whole did not change', () => {
    const rows = table((channel) => (channel === 'Email' ? 0.5 : 1));
    const lost = rows.reduce((sum, { before, after }) => sum + before.value - after.value, 0);
    const balance = { dimensions: { channel: 'Affiliates' }, before: { value: 0 }, after: { value: lost } };
    const names = attribute('sum', [...rows, balance]).segments.map(({ dimensions }) => dimensions);
    expect(names).toContainEqual({ channel: 'Email' });
  });

  it('names the one of two rows that moved, as the other shows', () => {
    const rows = [
      { dimensions: { device: 'mobile' }, before: { value: 100 }, after: { value: 40 } },
      { dimensions: { device: 'desktop' }, before: { value: 100 }, after: { value: 98 } },
    ];
    expect(attribute('sum', rows).segments[0]).toMatchObject({ dimensions: { device: 'mobile' }, change: -60 });
  });

  it('has nothing to name in an empty table', () => {
    expect(attribute('sum', [])).toEqual({ segments: [], note: 'nothing-to-compare', residual: 0 });
  });
});

describe('attributeLine', () => {
  const row = { dimensions: { a: 'x' }, before: { value: 1 }, after: { value: 2 } };

  it('answers with the id', () => {
    expect(attributeLine({ id: 3, measure: 'sum', rows: [row], truth: 'a=x' })).toMatchObject({ id: 3, residual: 1 });
  });

  it('refuses what is not a question', () => {
    expect(() => attributeLine({ id: 'a', measure: 'median', rows: [] })).toThrow(/measure/);
    expect(() => attributeLine({ id: 'a', measure: 'rate', rows: [row] })).toThrow(/count/);
    expect(() => attributeLine({ id: 'a', measure: 'sum', rows: [{ ...row, after: { value: -1 } }] })).toThrow(
      PlateauError,
    );
    expect(() => attributeLine(7)).toThrow(/line/);
  });
});
