import { describe, expect, it } from 'vitest';
import { layOut } from '@/lib/diagnose/calendar-fill';
import { dateStep, levelShifts, withoutStraddling } from '@/lib/diagnose/level-shifts';
import { prepare } from '@/lib/diagnose/prepare';
import { growthOf } from '@/lib/diagnose/present-regime';
import { diagnose } from '@/lib/diagnose/diagnose';
import type { SeriesEvent } from '@/lib/model/diagnosis';
import { dailyCounts } from './series-for-tests';

type Steps = Parameters<typeof levelShifts>[0]['step'];
const stepsAt = (...blocks: [block: number, weight: number][]) => ({
  step: new Map(blocks.map(([block, weight]) => [{ block, within: 0.5 }, weight])) as unknown as Steps,
});

describe('levelShifts', () => {
  it('are told from three to two on, gathered over two blocks to either side', () => {
    expect(levelShifts(stepsAt([40, 0.6]))).toEqual([]);
    expect(levelShifts(stepsAt([40, 0.61]))).toMatchObject([{ block: 40, within: 0.5, probability: 0.61 }]);
    expect(levelShifts(stepsAt([40, 0.4], [42, 0.3]))[0]?.probability).toBeCloseTo(0.7);
    expect(levelShifts(stepsAt([40, 0.4], [38, 0.3]))).toHaveLength(1);
    expect(levelShifts(stepsAt([40, 0.4], [43, 0.3]))).toEqual([]);
  });

  it('are two where more than four blocks lie between, oldest first, and never surer than sure', () => {
    expect(levelShifts(stepsAt([40, 0.9], [45, 0.8])).map(({ block }) => block)).toEqual([40, 45]);
    expect(levelShifts(stepsAt([45, 0.9], [40, 0.8])).map(({ block }) => block)).toEqual([40, 45]);
    expect(levelShifts(stepsAt([40, 0.9], [44, 0.8])).map(({ block }) => block)).toEqual([40]);
    expect(levelShifts(stepsAt([40, 0.9], [41, 0.9]))[0]?.probability).toBe(1);
  });
});

describe('dateStep', () => {
  const flat = { factors: Array(7).fill(1) } as never;
  const dated = (values: number[], near: number, hurt = new Uint8Array(values.length)) => {
    const steps = layOut({
      kind: 'currency',
      frequency: 'daily',
      start: '2024-01-01',
      numerator: values,
      denominator: null,
    });
    return steps && dateStep(steps, flat, hurt, near);
  };
  const level = (at: number, days = 100) => Array.from({ length: days }, (_, day) => (day < at ? 100 : 200));

  it('finds the day within ten of where it is looked for', () => {
    expect(dated(level(50), 50)?.at).toBe(50);
    expect(dated(level(50), 50)?.size).toBeCloseTo(1, 9);
    expect(dated(level(50), 40)).toMatchObject({ at: 50 });
    expect(dated(level(50), 60)).toMatchObject({ at: 50 });
    expect(dated(level(50), 39)?.at).toBe(49);
    expect(dated(level(50), 61)?.at).toBe(51);
  });

  it('looks at four weeks to either side, and not at days that are hurt', () => {
    const far = level(50).map((value, day) => (day < 23 ? 900 : value));
    expect(dated(far, 50)?.size).toBeCloseTo(2 / 9 ** (1 / 28) - 1, 6);
    expect(
      dated(
        level(50).map((value, day) => (day < 22 ? 900 : value)),
        50,
      )?.size,
    ).toBeCloseTo(1, 6);
    const hurt = new Uint8Array(100);
    hurt[55] = 1;
    expect(
      dated(
        level(50).map((value, day) => (day === 55 ? 9e6 : value)),
        50,
        hurt,
      )?.size,
    ).toBeCloseTo(1, 6);
  });

  it('begins a level that changed over days that were not measured on the first day after them', () => {
    const hurt = new Uint8Array(100).fill(1, 45, 60);
    const stopped = level(50).map((value, day) => (hurt[day] === 1 ? 0 : value));
    for (const near of [45, 50, 56, 62]) expect(dated(stopped, near, hurt)).toMatchObject({ at: 60 });
  });

  it('is the end of days on which measurement stood still, unless another day is surely likelier', () => {
    const stopped = (to: number) => new Uint8Array(100).fill(1, 50, to);
    const noisy = (at: number) => level(at).map((value, day) => value * (day % 2 === 0 ? 1.1 : 0.9));
    // The day before is high by chance.
    expect(dated(noisy(60).with(49, 143), 52, stopped(60))).toMatchObject({ at: 60 });
    expect(dated(noisy(44), 52, stopped(60))).toMatchObject({ at: 44 });
    expect(dated(noisy(53).with(49, 143), 52, stopped(53))).toMatchObject({ at: 49 });
  });

  it('is the boundary itself for weeks and months', () => {
    const weeks = layOut({
      kind: 'currency',
      frequency: 'weekly',
      start: '2024-01-01',
      numerator: level(20, 40),
      denominator: null,
    });
    expect(weeks && dateStep(weeks, flat, new Uint8Array(40), 22)).toMatchObject({ at: 22 });
  });
});

describe('withoutStraddling', () => {
  const prepared = prepare(dailyCounts({ days: 140 }));
  if (!prepared) throw new Error('Nothing prepared.');
  const leftBy = (at: number[]) =>
    [...withoutStraddling(prepared, at).left.entries()].flatMap(([day, mark]) =>
      mark === 1 && prepared.left[day] !== 1 ? [day] : [],
    );

  it('leaves the shorter side of the week out in which a level begins', () => {
    expect(leftBy([70])).toEqual([]);
    expect(leftBy([71])).toEqual([70]);
    expect(leftBy([73])).toEqual([70, 71, 72]);
    expect(leftBy([74])).toEqual([74, 75, 76]);
    expect(leftBy([76])).toEqual([76]);
    expect(leftBy([])).toEqual([]);
    expect(withoutStraddling(prepared, [])).toBe(prepared);
  });
});

describe('the steps that are told of a series', () => {
  const shiftsBy = (factor: number) =>
    diagnose(dailyCounts({ days: 504, noise: 0.02, factor: (day) => (day < 301 ? 1 : factor) })).events.filter(
      ({ kind }: SeriesEvent) => kind === 'level-shift',
    );

  it('are those of a twentieth and more', () => {
    expect(shiftsBy(1.03)).toEqual([]);
    expect(shiftsBy(1.07)).toHaveLength(1);
    expect(shiftsBy(0.93)).toHaveLength(1);
  });
});

describe('growthOf', () => {
  it('ends where a figure would only look exact: a factor of e⁵', () => {
    const of = (growth: number) =>
      growthOf({
        weight: Float64Array.of(1),
        growth: Float64Array.of(growth),
        scale: Float64Array.of(1e-6),
        degrees: 100,
      } as never).estimate;
    expect(of(4.9)).toBeCloseTo(Math.expm1(4.9), 1);
    expect(of(5.1)).toBeCloseTo(Math.expm1(5), 6);
    expect(of(-5.1)).toBeCloseTo(Math.expm1(-5), 9);
  });
});
