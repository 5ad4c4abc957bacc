import { describe, expect, it } from 'vitest';
import { prepare } from '@/lib/diagnose/prepare';
import { daysBetween } from '@/lib/model/day';
import { dailyCounts } from './series-for-tests';

/** Two years from 2024-01-01 of a shop that sells a third on some days. */
function dips(country: string | undefined, quiet: readonly string[], seed: number): string[] {
  const days = new Set(quiet.map((date) => daysBetween('2024-01-01', date)));
  const series = dailyCounts({ days: 730, level: 300, seed, factor: (day) => (days.has(day) ? 0.33 : 1) });
  return prepare(series, country)?.anomalies.events.map(({ kind, from }) => `${kind} ${from}`) ?? [];
}
const SEEDS = Array.from({ length: 20 }, (_, seed) => seed);

describe('a shop that rests', () => {
  it.each([
    ['BE', ['2024-05-09', '2024-07-21', '2025-05-29', '2025-07-21']],
    ['CH', ['2024-05-09', '2024-08-01', '2025-05-29', '2025-08-01']],
    ['FR', ['2024-05-09', '2025-05-29', '2025-05-30']],
    ['DE', ['2024-05-30', '2024-10-03', '2025-06-19']],
    ['US', ['2024-07-04', '2024-11-28', '2025-05-26']],
  ])('in %s on its holidays has nothing to tell, in any of twenty series', (country, quiet) => {
    for (const seed of SEEDS) expect(dips(country, quiet, seed)).toEqual([]);
  });

  it('tells of the same days in a country that works on them, and of a day beside them', () => {
    expect(dips('FR', ['2025-07-21'], 1)).toEqual(['dip 2025-07-21']);
    expect(dips(undefined, ['2025-05-29'], 1)).toEqual(['dip 2025-05-29']);
    expect(dips('BE', ['2025-07-22'], 1)).toEqual(['dip 2025-07-22']);
    expect(dips('FR', ['2025-06-03'], 1)).toEqual(['dip 2025-06-03']);
  });

  it('keeps such days out of the trend all the same, in a part of the country too', () => {
    const corpus = daysBetween('2024-01-01', '2025-06-19');
    const series = dailyCounts({ days: 730, factor: (day) => (day === corpus ? 0.3 : 1) });
    const prepared = prepare(series, 'DE');
    expect([prepared?.retail[corpus], prepared?.left[corpus]]).toEqual([0, 1]);
  });
});
