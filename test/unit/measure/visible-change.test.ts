import type { DimensionId } from '@/lib/model/dimension';
import { describe, expect, it } from 'vitest';
import { smallestVisibleChange } from '@/lib/measure/visible-change';
import { LAST_DAY, snapshotWith } from '../explain/snapshot-with';
import { Z975_AND_Z80 } from '../normal-by-hand';

/** Ten thousand visits in 56 days, on every day as many: their noise is that of counting, 1/√10000 = 0.01. */
const snapshot = snapshotWith({
  days: { sessions: 10_000 / 56 },
  tables: [
    {
      by: 'deviceCategory',
      step: 'day',
      rows: { mobile: { sessions: 2500 / 56 }, desktop: { sessions: 7500 / 56 } },
    },
  ],
});
const visible = (dimension: DimensionId | null, segment: string | null, days = 56) =>
  smallestVisibleChange(snapshot, 'sessions', dimension, segment, days);

describe('smallestVisibleChange', () => {
  it.each<[string, DimensionId | null, string | null, number, number]>([
    // exp((1.960 + 0.842) · √2 · 0.01) − 1 = 0.0404
    ['the whole over eight weeks', null, null, 56, Math.expm1(Z975_AND_Z80 * Math.SQRT2 * 0.01)],
    ['half as long, with √2 the noise', null, null, 28, Math.expm1(Z975_AND_Z80 * Math.SQRT2 * 0.01 * Math.SQRT2)],
    [
      'a quarter of it, with twice the noise',
      'deviceCategory',
      'mobile',
      56,
      Math.expm1(Z975_AND_Z80 * Math.SQRT2 * 0.02),
    ],
  ])('%s', (_, dimension, segment, days, expected) => {
    expect(visible(dimension, segment, days)).toBeCloseTo(expected, 9);
  });

  it('is unknown of a segment that is not there, and of seven weeks', () => {
    expect(visible('deviceCategory', 'tablet')).toBeNull();
    expect(visible('browser', 'Chrome')).toBeNull();
    const short = snapshotWith({ asOf: LAST_DAY, length: 49, days: { sessions: 100 } });
    expect(smallestVisibleChange(short, 'sessions', null, null, 28)).toBeNull();
  });
});
