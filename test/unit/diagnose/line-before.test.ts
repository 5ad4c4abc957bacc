import { describe, expect, it } from 'vitest';
import { lineBefore } from '@/lib/diagnose/line-before';
import { addDays, DAYS_A_MONTH } from '@/lib/model/day';
import type { Turn } from '@/lib/model/diagnosis';
import { diagnosis, estimate } from '../draft/sample-parts';

const START = '2025-01-06';
const AT = addDays(START, 364);
const before = estimate(0.03, 0.02, 0.04);
const turn: Turn = { verdict: 'slowed', probability: 0.9, at: AT, from: addDays(AT, -20), to: addDays(AT, 20), before };
const weeks = (level: (day: number) => number) =>
  Array.from({ length: 78 }, (_, week) => ({ day: addDays(START, 7 * week), value: level(7 * week) }));
const grown = (day: number) => 100 * 1.03 ** (day / DAYS_A_MONTH);
const about = diagnosis('growing', AT, estimate(0.01, 0.005, 0.015), { turn });

describe('lineBefore', () => {
  it('grows as was told, through the weeks of half a year, up to the turn', () => {
    const line = lineBefore(weeks(grown), about);
    expect(line.at(0)?.day).toBe(addDays(AT, -182));
    expect(line.at(-1)).toEqual({ day: AT, value: expect.closeTo(grown(364), 6) });
    expect(line.at(0)?.value).toBeCloseTo(grown(182), 6);
  });

  it('is laid through the middle of them: one lost week does not move it', () => {
    const line = lineBefore(
      weeks((day) => (day === 280 ? 1 : grown(day))),
      about,
    );
    expect(line.at(-1)?.value).toBeCloseTo(grown(364), 6);
  });

  it('goes no further back than a step of level', () => {
    const step = addDays(START, 301);
    const stepped = { ...about, events: [{ kind: 'level-shift' as const, from: step, size: 1 }] };
    const line = lineBefore(
      weeks((day) => grown(day) * (day < 301 ? 0.5 : 1)),
      stepped,
    );
    expect(line.at(0)?.day).toBe(step);
    expect(line.at(-1)?.value).toBeCloseTo(grown(364), 6);
  });

  it('is not drawn without a turn, nor through three levels', () => {
    expect(lineBefore(weeks(grown), { ...about, turn: null })).toEqual([]);
    const few = weeks(grown).filter(({ day }) => day > addDays(AT, -21));
    expect(few.filter(({ day }) => day <= AT)).toHaveLength(3);
    expect(lineBefore(few, about)).toEqual([]);
    const enough = weeks(grown).filter(({ day }) => day > addDays(AT, -28));
    expect(lineBefore(enough, about)).toHaveLength(4);
  });
});
