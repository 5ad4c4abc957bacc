import { describe, expect, it } from 'vitest';
import { diagnose } from '@/lib/diagnose/diagnose';
import { addDays, daysBetween } from '@/lib/model/day';
import { type Course, dailyCounts } from './series-for-tests';

const SIZES = [-0.4, -0.25, -0.15, 0.2, 0.35];
const START = '2024-01-01';

interface Stepped extends Omit<Course, 'days' | 'factor'> {
  readonly at: number;
  readonly size: number;
  readonly season?: number;
}

const stepped = ({ at, size, season = 0, ...course }: Stepped) =>
  dailyCounts({
    days: 730,
    ...course,
    factor: (day) => (1 + season * Math.sin((2 * Math.PI * day) / 365.25)) * (day < at ? 1 : 1 + size),
  });

const shiftsOf = (course: Stepped) =>
  diagnose(stepped(course), { country: 'FR' }).events.filter(({ kind }) => kind === 'level-shift');

describe('the size of a step', () => {
  it.each([
    ['on a flat course', {}],
    ['on a course that grows by 3% a month', { growth: 0.03 }],
    ['amid a season that moves by a quarter', { season: 0.25 }],
    ['amid both', { growth: 0.03, season: 0.25 }],
  ])('is that of the level alone %s', (_, more) => {
    for (const [seed, size] of SIZES.entries()) {
      const at = 320 + 70 * seed;
      const shifts = shiftsOf({ at, size, seed: seed + 1, ...more });
      const step = shifts.find(({ from }) => Math.abs(daysBetween(from, addDays(START, at))) <= 3);
      expect(step?.size).toBeGreaterThan(size - 0.04);
      expect(step?.size).toBeLessThan(size + 0.04);
    }
  });

  it('lies in its interval nine times in ten', () => {
    const held = Array.from({ length: 40 }, (_, seed) => {
      const size = SIZES[seed % SIZES.length] ?? 0;
      const at = 300 + ((seed * 37) % 380);
      const [step] = shiftsOf({ at, size, seed: seed + 1, noise: 0.3, growth: 0.01 * (seed % 3), season: 0.2 });
      return step?.sizeRange && [step.sizeRange.low <= size && size <= step.sizeRange.high];
    }).flatMap((each) => each ?? []);
    expect(held.length).toBeGreaterThan(20);
    // Of as many as these, fewer than four in five would come by chance one time in fifty.
    expect(held.filter(Boolean).length / held.length).toBeGreaterThanOrEqual(0.8);
  });

  it('has an end on either side of it, and no zero between them where it is told for sure', () => {
    const [step] = shiftsOf({ at: 400, size: -0.25 });
    const { size = 0, sizeRange = { low: 0, high: 0 } } = step ?? {};
    expect(sizeRange.low).toBeLessThan(size);
    expect(sizeRange.high).toBeGreaterThan(size);
    expect(sizeRange.high).toBeLessThan(0);
  });
});
