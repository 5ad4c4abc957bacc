import { describe, expect, it } from 'vitest';
import { prepare } from '@/lib/diagnose/prepare';
import type { SeriesValues } from '@/lib/model/series';
import { dailyCounts } from './series-for-tests';

function eventsOf(series: SeriesValues) {
  return prepare(series)?.anomalies.events.map(({ kind, from, to }) => [kind, from, to]);
}

describe('findAnomalies', () => {
  it('finds nothing in an ordinary series', () => {
    expect(eventsOf(dailyCounts({ days: 365 }))).toEqual([]);
  });

  it('dates an outage and its loss', () => {
    const input = dailyCounts({ days: 200, factor: (day) => (day >= 100 && day < 104 ? 0.02 : 1) });
    expect(eventsOf(input)).toEqual([['outage', '2024-04-10', '2024-04-13']]);
    expect(prepare(input)?.anomalies.events[0]?.size).toBeCloseTo(-0.98, 1);
  });

  it('leaves an outage open that has not ended', () => {
    const input = dailyCounts({ days: 200, factor: (day) => (day >= 197 ? 0 : 1) });
    expect(eventsOf(input)).toEqual([['outage', '2024-07-16', undefined]]);
    expect(prepare(input)?.anomalies.openOutage).toBe(true);
  });

  it('finds a spike and a dip', () => {
    expect(eventsOf(dailyCounts({ days: 200, factor: (day) => (day === 100 ? 3 : 1) }))).toEqual([
      ['spike', '2024-04-10', '2024-04-10'],
    ]);
    expect(eventsOf(dailyCounts({ days: 200, factor: (day) => (day === 100 ? 0.5 : 1) }))).toEqual([
      ['dip', '2024-04-10', '2024-04-10'],
    ]);
  });

  it('tells no outage of a small series that lives in bursts, and one of a small series that never rests', () => {
    const bursts = dailyCounts({ days: 600, level: 8, factor: (day) => (day % 40 < 15 ? 0 : 1) });
    expect(prepare(bursts)?.anomalies).toMatchObject({ events: [], openOutage: false });
    const steady = dailyCounts({ days: 600, level: 8, factor: (day) => (day >= 300 && day < 315 ? 0 : 1) });
    expect(eventsOf(steady)).toEqual([['outage', '2024-10-27', '2024-11-10']]);
  });

  it('does not alarm at small counts, nor at closed days', () => {
    expect(eventsOf(dailyCounts({ days: 365, level: 3, noise: 0.9 }))).toEqual([]);
    expect(eventsOf(dailyCounts({ days: 365, factor: (day) => (day % 7 === 5 ? 0 : 1) }))).toEqual([]);
  });

  it('finds a silence of two months, which no comparison with the days around can', () => {
    const input = dailyCounts({ days: 400, factor: (day) => (day >= 200 && day < 260 ? 0 : 1) });
    expect(eventsOf(input)).toEqual([['outage', '2024-07-19', '2024-09-16']]);
  });

  it('does not call the time before the beginning an outage', () => {
    expect(eventsOf(dailyCounts({ days: 300, factor: (day) => (day < 90 ? 0 : 1) }))).toEqual([]);
  });

  it('keeps Black Friday for a retail day, and a spike within it for a spike', () => {
    const friday = 333; // 2024-11-29
    const week = (day: number) => Math.abs(day - friday) <= 6;
    expect(eventsOf(dailyCounts({ days: 400, factor: (day) => (week(day) ? 2.4 : 1) }))).toEqual([]);
    expect(eventsOf(dailyCounts({ days: 400, factor: (day) => (day === friday ? 9 : week(day) ? 2.4 : 1) }))).toEqual([
      ['spike', '2024-11-29', '2024-11-29'],
    ]);
  });
});
