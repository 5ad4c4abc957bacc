import { describe, expect, it } from 'vitest';
import { diagnose } from '@/lib/diagnose/diagnose';
import { seasonWaves } from '@/lib/diagnose/design-columns';
import { forecast } from '@/lib/diagnose/forecast';
import { prepare } from '@/lib/diagnose/prepare';
import { addDays, type Day, daysBetween } from '@/lib/model/day';
import type { Diagnosis } from '@/lib/model/diagnosis';
import { dailyCounts } from './series-for-tests';

const START: Day = '2024-01-01';
const THREE_YEARS = 1096;
const dayOfYear = (day: number) => day % 365.25;
/** Half more from November to New Year. */
const christmas = (day: number) => (dayOfYear(day) >= 305 ? 1.5 : 1);
/** A quarter less from July to mid-September. */
const summer = (day: number) => (dayOfYear(day) >= 182 && dayOfYear(day) < 258 ? 0.75 : 1);
const smooth = (day: number) => 1 + 0.15 * Math.sin((2 * Math.PI * day) / 365.25);

const series = (factor: (day: number) => number, seed: number, days = THREE_YEARS) =>
  dailyCounts({ days, seed, factor });
const stepsOf = ({ events }: Diagnosis) => events.filter(({ kind }) => kind === 'level-shift');

describe('a season with edges that comes every year', () => {
  const worlds = [christmas, summer].flatMap((season) => [1, 2, 3].map((seed) => [season.name, season, seed] as const));

  it.each(worlds)('is neither growth nor a step (%s, %#)', (_, season, seed) => {
    for (const days of [THREE_YEARS, 1060]) {
      const read = diagnose(series(season, seed, days), { country: 'FR' });
      expect(['stagnating', 'inconclusive']).toContain(read.verdict);
      expect(stepsOf(read)).toEqual([]);
    }
  });

  it.each(worlds)('hides no step of the level that does not come every year (%s, %#)', (_, season, seed) => {
    const at = THREE_YEARS - 150;
    const read = diagnose(
      series((day) => season(day) * (day < at ? 1 : 0.75), seed),
      { country: 'FR' },
    );
    const [step, ...others] = stepsOf(read);
    expect(others).toEqual([]);
    expect(Math.abs(daysBetween(step?.from ?? START, addDays(START, at)))).toBeLessThanOrEqual(3);
    expect(step?.size).toBeCloseTo(-0.25, 1);
  });

  it.each([1, 2, 3])('is foreseen again (%i)', (seed) => {
    // The end of August 2026: the season begins nine weeks later.
    const weeks = forecast(series(christmas, seed, 970), 98, 'FR')?.steps ?? [];
    const mean = (from: number, to: number) =>
      weeks.slice(from, to).reduce((sum, { expected }) => sum + expected.estimate, 0) / (to - from);
    expect(mean(10, 12) / mean(4, 7)).toBeGreaterThan(1.3);
  });

  it('is one step of the level like any other, before it came twice', () => {
    const read = diagnose(series(christmas, 1, 420), { country: 'FR' });
    expect(stepsOf(read)).toHaveLength(2);
  });

  it('of which one year took a step is told in neither direction while only one is seen to differ', () => {
    // It came in the last two of three years, and went in the first of these.
    const late = (day: number) => (day > 500 ? summer(day) : 1);
    expect(stepsOf(diagnose(series(late, 1, 1000), { country: 'FR' }))).toEqual([]);
  });
});

describe('the waves of a season', () => {
  const wavesOf = (factor: (day: number) => number, seed: number, days = THREE_YEARS) => {
    const prepared = prepare(series(factor, seed, days), 'FR');
    return prepared && seasonWaves(prepared.levels);
  };

  it.each([1, 2, 3, 4, 5, 6])(
    'are two where the year is smooth, or has none, or the level took a step (%i)',
    (seed) => {
      expect(wavesOf(() => 1, seed)).toBe(2);
      expect(wavesOf(smooth, seed)).toBe(2);
      expect(wavesOf((day) => (day < 600 + 50 * seed ? 1 : 0.7), seed)).toBe(2);
      expect(wavesOf((day) => (day >= 600 && day < 600 + 40 * seed ? 0.7 : 1), seed)).toBe(2);
    },
  );

  it.each([1, 2, 3, 4, 5, 6])('are six where it has edges, once these came twice (%i)', (seed) => {
    expect(wavesOf(christmas, seed)).toBe(6);
    expect(wavesOf(christmas, seed, 850)).toBe(6);
    expect(wavesOf(christmas, seed, 700)).toBe(2);
  });
});
