import { describe, expect, it } from 'vitest';
import { delays } from '../../evaluate/delay';
import { steadyCourse, turningCourse } from '../../evaluate/growth-course';
import { ORDINARY_WORLD, simulatedSeries } from '../../evaluate/simulated-series';
import { Draws } from '../../generate/draws';

describe('courses of growth', () => {
  it('are 0 at the end, and grow backwards by the regime of the day', () => {
    const course = turningCourse(0.05, { growth: -0.02, days: 60.875 }, { growth: 0, days: 30.4375 });
    expect(course(-30.4375)).toBeCloseTo(0);
    expect(course(-60.875)).toBeCloseTo(-Math.log(0.98));
    expect(course(-121.75)).toBeCloseTo(-2 * Math.log(0.98) - Math.log(1.05));
    expect(steadyCourse(0.03)(-30.4375)).toBeCloseTo(-Math.log(1.03));
  });
});

describe('series over simulated noise', () => {
  it('are the same for the same seed, and grow by what is asked of them', () => {
    const drawn = (growth: number) =>
      simulatedSeries({ days: 728, course: steadyCourse(growth) }, ORDINARY_WORLD, new Draws(5));
    const yearOnYear = ({ numerator }: { numerator: readonly (number | null)[] }) => {
      const sum = (from: number, to: number) =>
        numerator.slice(from, to).reduce<number>((all, one) => all + (one ?? 0), 0);
      return sum(364, 728) / sum(0, 364);
    };
    expect(drawn(0.02)).toEqual(drawn(0.02));
    expect(yearOnYear(drawn(0))).toBeCloseTo(1, 1);
    expect(yearOnYear(drawn(0.06)) / yearOnYear(drawn(0))).toBeCloseTo(1.06 ** (364 / 30.4375), 1);
  });
});

describe('how late it is told that growth stopped', () => {
  const [simulated] = delays(12, []);
  const after = (weeks: number) => simulated?.stopped.find((each) => each.weeks === weeks);

  it('is a season for most, and hardly one is called growing alone after half a year', () => {
    expect(after(16)?.slowedOrStagnating).toBeGreaterThanOrEqual(0.4);
    expect(after(26)?.slowedOrStagnating).toBeGreaterThanOrEqual(0.7);
    expect(after(26)?.growingAlone).toBeLessThanOrEqual(0.2);
    expect(simulated?.near).toBeGreaterThanOrEqual(0.5);
  });

  it('is seldom told where nothing turned', () => {
    expect(simulated?.unturned.growthWentOn).toBeLessThanOrEqual(0.1);
    expect(simulated?.unturned.nothingTurned).toBeLessThanOrEqual(0.1);
  });
});
