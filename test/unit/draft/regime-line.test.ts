import { describe, expect, it } from 'vitest';
import { withRegime } from '@/lib/draft/regime-line';
import type { Chart } from '@/lib/model/chart';
import { addDays } from '@/lib/model/day';
import { diagnosis, estimate } from './sample-parts';

const growth = 0.02;
const weekly = (count: number): Extract<Chart, { kind: 'trend' }> => ({
  kind: 'trend',
  unit: 'count',
  verdict: 'growing',
  start: '2026-01-05',
  step: 'week',
  values: Array.from({ length: count }, (_, i) => 100 * (1 + growth) ** ((7 * i) / 30.4375)),
  regime: null,
  events: [],
});

describe('the line of the present regime', () => {
  it('runs through values that grow at exactly the diagnosed pace', () => {
    const chart = weekly(20);
    const line = withRegime(chart, diagnosis('growing', chart.start, estimate(growth, 0.01, 0.03))).regime?.line ?? [];
    expect(line).toHaveLength(20);
    line.forEach(({ value }, i) => expect(value).toBeCloseTo(chart.values[i] ?? 0, 6));
  });

  it('is narrowest in the middle of the regime', () => {
    const line =
      withRegime(weekly(21), diagnosis('growing', '2026-01-05', estimate(growth, 0.01, 0.03))).regime?.line ?? [];
    const widths = line.map(({ low, high }) => high - low);
    expect(Math.min(...widths)).toBe(widths[10]);
  });

  it('is left out where the regime holds too little, or nothing was estimated', () => {
    const chart = weekly(20);
    expect(
      withRegime(chart, diagnosis('growing', addDays(chart.start, 7 * 18), estimate(0.02, 0.01, 0.03))).regime,
    ).toBeNull();
    expect(withRegime(chart, diagnosis('inconclusive', null, null)).regime).toBeNull();
  });
});
