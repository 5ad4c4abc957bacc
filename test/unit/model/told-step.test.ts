import { describe, expect, it } from 'vitest';
import { diagnose } from '@/lib/diagnose/diagnose';
import { addDays, type Day, daysBetween } from '@/lib/model/day';
import type { SeriesEvent } from '@/lib/model/diagnosis';
import { hasNews, hasStepped, isOneEvent, isPlain, lastingSteps, plateauFrom, toldSteps } from '@/lib/model/told-step';
import { dailyCounts } from '../diagnose/series-for-tests';
import { diagnosis, estimate } from '../draft/sample-parts';

const AS_OF = '2026-11-15';
const step = (from: Day, size: number, half = 0.03): SeriesEvent => ({
  kind: 'level-shift',
  from,
  size,
  sizeRange: { low: size - half, high: size + half },
});
const course = (...events: SeriesEvent[]) =>
  diagnosis('stagnating', '2024-09-01', estimate(0, -0.002, 0.002), { events, sinceRange: null });
const daysOf = (...events: SeriesEvent[]) => lastingSteps(course(...events)).map(({ from }) => from);

describe('a step that lasts', () => {
  it('is sure, of a tenth at least, and of the present course', () => {
    expect(daysOf(step('2026-10-01', -0.29))).toEqual(['2026-10-01']);
    expect(daysOf(step('2026-10-01', 0.29))).toEqual(['2026-10-01']);
    expect(daysOf(step('2026-10-01', -0.12, 0.14))).toEqual([]);
    expect(daysOf(step('2026-10-01', -0.08))).toEqual([]);
    expect(daysOf({ ...step('2026-10-01', -0.29), kind: 'dip' })).toEqual([]);
    expect(daysOf({ kind: 'level-shift', from: '2026-10-01', size: -0.29 })).toEqual([]);
    const later = { ...course(step('2026-03-01', -0.29)), since: '2026-06-01' };
    expect(lastingSteps(later)).toEqual([]);
  });

  it('is none that came back, and the way back is none either', () => {
    expect(daysOf(step('2026-03-01', -0.3), step('2026-06-01', 0.42))).toEqual([]);
    expect(daysOf(step('2026-03-01', -0.3), step('2026-06-01', 0.2))).toEqual(['2026-03-01', '2026-06-01']);
    const again = [step('2025-11-01', -0.2), step('2026-03-01', 0.3), step('2026-06-01', -0.24)];
    expect(daysOf(...again)).toEqual(['2026-06-01']);
  });

  it('begins a plateau, and no other course', () => {
    const events = [step('2026-03-01', -0.3), step('2026-09-01', -0.2)];
    expect(plateauFrom(course(...events))).toBe('2026-09-01');
    expect(plateauFrom({ ...course(...events), verdict: 'growing' })).toBeNull();
    expect(plateauFrom(course())).toBeNull();
    // A turn that is dated a little later began it.
    expect(plateauFrom({ ...course(...events), since: '2026-09-10' })).toBeNull();
  });

  it('is told for thirteen months, while nothing is wrong with what is counted', () => {
    const days = (diagnosed: ReturnType<typeof course>) => toldSteps(diagnosed, AS_OF).map(({ from }) => from);
    expect(days(course(step('2025-10-20', -0.3)))).toEqual(['2025-10-20']);
    expect(days(course(step('2025-10-01', -0.3)))).toEqual([]);
    expect(plateauFrom(course(step('2025-10-01', -0.3)))).toBe('2025-10-01');
    expect(days({ ...course(step('2026-10-01', -0.3)), notes: [{ code: 'open-outage' }] })).toEqual([]);
  });

  it('is told where it was undone, with the day of that, for thirteen months of it', () => {
    const [fall, back] = [step('2025-06-01', -0.3), step('2025-11-01', 0.42)];
    const told = (...events: SeriesEvent[]) => toldSteps(course(...events), AS_OF);
    expect(told(fall, back)).toEqual([
      { from: '2025-06-01', size: -0.3, sizeRange: fall.sizeRange, backFrom: '2025-11-01' },
    ]);
    expect(told(fall, step('2025-10-01', 0.42))).toEqual([]);
    const lasting = step('2026-03-01', 0.3);
    expect(told(fall, back, lasting).map(({ from, backFrom }) => [from, backFrom])).toEqual([
      ['2025-06-01', '2025-11-01'],
      ['2026-03-01', undefined],
    ]);
    expect(plateauFrom(course(fall, back))).toBeNull();
  });

  it('is news, where nothing else is', () => {
    const open = { ...course(step('2026-10-01', -0.3)), verdict: 'inconclusive' as const };
    expect(hasNews(open, AS_OF)).toBe(true);
    expect(hasNews({ ...open, events: [] }, AS_OF)).toBe(false);
  });

  it('is more than a verdict says, while it is told', () => {
    const said = (diagnosed: ReturnType<typeof course>) => [hasStepped(diagnosed, AS_OF), isPlain(diagnosed, AS_OF)];
    expect(said(course(step('2026-10-01', -0.3)))).toEqual([true, false]);
    expect(said(course(step('2025-10-01', -0.3)))).toEqual([false, true]);
    const turn = {
      at: '2025-01-01',
      from: '2025-01-01',
      to: '2025-01-01',
      verdict: 'slowed',
      probability: 1,
      before: estimate(0.03, 0.02, 0.04),
    } as const;
    expect(said({ ...course(), verdict: 'growing', turn })).toEqual([false, false]);
  });

  it('is one with that of another figure within a week', () => {
    expect(isOneEvent('2026-10-01', '2026-10-08')).toBe(true);
    expect(isOneEvent('2026-10-09', '2026-10-01')).toBe(false);
  });
});

describe('a plateau of two years', () => {
  const read = (factor: (day: number) => number, seed = 7, days = 730) =>
    diagnose(dailyCounts({ days, seed, factor }), { country: 'FR' });
  const START: Day = '2024-01-01';

  it.each([1, 2, 3, 4, 5, 6])('reaches back to a step of a quarter in its middle, and no further (%i)', (seed) => {
    const at = 340 + 30 * seed;
    const told = read((day) => (day < at ? 1 : 0.75), seed);
    expect(told.verdict).toBe('stagnating');
    expect(Math.abs(daysBetween(plateauFrom(told) ?? '2000-01-01', addDays(START, at)))).toBeLessThanOrEqual(3);
  });

  it.each([1, 2, 3, 4, 5, 6])('without a step reaches back to its beginning (%i)', (seed) => {
    const told = read(() => 1, seed);
    expect(told.verdict).toBe('stagnating');
    expect(lastingSteps(told)).toEqual([]);
    expect(plateauFrom(told)).toBeNull();
  });

  it.each([1, 2, 3])('passes over a level that came back after three months (%i)', (seed) => {
    const told = read((day) => (day >= 400 && day < 490 ? 0.7 : 1), seed);
    expect(plateauFrom(told)).toBeNull();
  });

  it.each([1, 2, 3])('takes no Christmas for a step (%i)', (seed) => {
    const season = (day: number) => {
      const inYear = day % 365.25;
      return inYear > 320 && inYear < 358 ? 1.9 : 1;
    };
    for (const days of [1040, 1090, 1130]) expect(lastingSteps(read(season, seed, days))).toEqual([]);
  });
});
