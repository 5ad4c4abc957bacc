import { describe, expect, it } from 'vitest';
import { diagnose } from '@/lib/diagnose/diagnose';
import { mulberry32 } from '@/lib/demo/random';
import { addDays } from '@/lib/model/day';
import type { Diagnosis, SeriesEvent } from '@/lib/model/diagnosis';
import { drawOutage, isCountedThrough, isFound, outagesAYear, withOutage } from '../../evaluate/outages';
import { dailyCounts } from './series-for-tests';

const series = dailyCounts({ days: 731 });
const told = (...events: SeriesEvent[]): Diagnosis => ({ ...diagnose(series), events });
const outage = (from: number, to: number): SeriesEvent => ({
  kind: 'outage',
  from: addDays(series.start, from),
  to: addDays(series.start, to),
});

describe('outages in series whose truth is known', () => {
  it('leave nothing on their days, and are found within two days', () => {
    const put = drawOutage(series, mulberry32(1));
    const { numerator } = withOutage(series, put);
    expect(numerator.filter((value) => value === 0)).toHaveLength(put.to - put.from);
    expect(isFound(put, series, told(outage(put.from + 2, put.to)))).toBe(true);
    expect(isFound(put, series, told(outage(put.from + 3, put.to)))).toBe(false);
    expect(isFound(put, series, told({ ...outage(put.from, put.to), kind: 'dip' }))).toBe(false);
  });

  it('are told a year over all series together, and falsely where something was counted on most days', () => {
    const diagnosis = told(outage(100, 103), outage(200, 201), { kind: 'spike', from: series.start });
    expect(outagesAYear([series, series], [diagnosis, told()])).toBeCloseTo(0.5, 2);
    const out = withOutage(series, { from: 100, to: 102 });
    expect(outagesAYear([out], [diagnosis], isCountedThrough)).toBeCloseTo(0.5, 2);
    expect(isCountedThrough(outage(100, 103), out)).toBe(false);
    expect(isCountedThrough(outage(100, 104), out)).toBe(true);
  });
});
