import { describe, expect, it } from 'vitest';
import { comparableSeries } from '@/lib/learn/comparable-series';
import { addDays, type Day } from '@/lib/model/day';
import { seriesWith } from '../measure/series-with';

const left = (start: Day, values: (number | null)[], hasControls: boolean) =>
  comparableSeries(seriesWith(values, { start }), hasControls).numerator;
const nines = (length: number) => Array.from({ length }, () => 9);

describe('comparableSeries', () => {
  it('leaves out a silence that chance does not make, and keeps a day with nothing', () => {
    const values = [...nines(30), 0, ...nines(30), 0, 0, 0, 0];
    const comparable = left('2026-04-13', values, true);
    expect(comparable.slice(-4)).toEqual([null, null, null, null]);
    expect(comparable.slice(0, -4)).toEqual(values.slice(0, -4));
  });

  it('leaves out Christmas where there are no controls to hold it against', () => {
    const start = '2025-11-10';
    const christmas = (hasControls: boolean) =>
      left(start, nines(60), hasControls).filter((value, i) => addDays(start, i) === '2025-12-25' && value === null)
        .length;
    expect([christmas(false), christmas(true)]).toEqual([1, 0]);
  });

  it('leaves out the holidays of the country that it is told, and of no other', () => {
    const start = '2026-07-01';
    const lostIn = (country?: string) =>
      comparableSeries(seriesWith(nines(40), { start }), false, country).numerator.flatMap((value, i) =>
        value === null ? [addDays(start, i)] : [],
      );
    expect(lostIn('BE')).toEqual(['2026-07-21']);
    expect(lostIn('CH')).toEqual(['2026-08-01']);
    expect(lostIn('FR')).toEqual(['2026-07-14']);
    expect(lostIn()).toEqual([]);
  });

  it('leaves weeks, gaps and series without a calendar alone', () => {
    const weekly = seriesWith(nines(20), { frequency: 'weekly', start: '2025-11-10' });
    expect(comparableSeries(weekly, false)).toEqual(weekly);
    expect(left('2026-04-13', [1, null, 3], false)).toEqual([1, null, 3]);
    expect(left('soon', [1, 2], true)).toEqual([1, 2]);
  });
});
