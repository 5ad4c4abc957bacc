import { describe, expect, it } from 'vitest';
import { lift } from '@/lib/learn/lift';
import { liftLine } from '@/lib/learn/lift-line';
import { PlateauError } from '@/lib/model/failure';
import { addDays } from '@/lib/model/day';
import { noiseFrom } from '../explain/shop-snapshot';
import { seriesWith } from '../measure/series-with';

const START = '2025-01-01';
const DAYS = 420;
const FROM = addDays(START, DAYS - 28);

/** Days with a week, noise and a common market; from FROM on multiplied by `factor`. */
function world(seed: number, factor: number) {
  const noise = noiseFrom(seed);
  const market = Array.from({ length: DAYS }, (_, i) => 1 + 0.2 * Math.sin(i / 40) + 0.05 * noise());
  const series = (base: number) =>
    market.map((level, i) => base * level * (i % 7 === 6 ? 0.6 : 1) * (1 + 0.06 * noise()));
  const values = series(1000).map((value, i) => (i >= DAYS - 28 ? value * factor : value));
  return { values, controls: [series(700), series(1500)] };
}

const daily = (values: (number | null)[]) => seriesWith(values, { start: START });

const judge = (seed: number, factor: number, withControls = true) => {
  const { values, controls } = world(seed, factor);
  return lift(daily(values), { from: FROM, ...(withControls ? { controls } : {}) });
};

describe('lift', () => {
  it('finds an effect that is there, of the right size', () => {
    for (const factor of [1.15, 0.85]) {
      const { verdict, relative, effect } = judge(1, factor);
      expect(verdict).toBe(factor > 1 ? 'improved' : 'worse');
      expect(relative?.low).toBeLessThan(factor - 1);
      expect(relative?.high).toBeGreaterThan(factor - 1);
      expect(Math.sign(effect?.estimate ?? 0)).toBe(Math.sign(factor - 1));
    }
  });

  it('finds none, nine times in ten, where nothing was done', () => {
    const seeds = Array.from({ length: 60 }, (_, seed) => seed + 10);
    for (const withControls of [true, false]) {
      const found = seeds.filter((seed) => judge(seed, 1, withControls).verdict !== 'no detectable change');
      expect(found.length / seeds.length).toBeLessThanOrEqual(0.15);
    }
  });

  it('sees more with controls than without', () => {
    const width = (withControls: boolean) => {
      const { relative } = judge(3, 1, withControls);
      return (relative?.high ?? Infinity) - (relative?.low ?? 0);
    };
    expect(width(true)).toBeLessThan(width(false) / 2);
  });

  it('adds the effect up over the window, and means it for a rate', () => {
    const { values, controls } = world(1, 1.15);
    const window = values.slice(-28).reduce((sum, value) => sum + value, 0);
    const { effect, relative } = lift(daily(values), { controls, from: FROM });
    expect(effect?.estimate).toBeCloseTo(window - window / (1 + (relative?.estimate ?? 0)), 6);
    const denominator = values.map(() => 50);
    const sums = values.map((value) => 50 * value);
    const rate = lift(seriesWith(sums, { kind: 'rate', start: START, denominator }), { controls, from: FROM });
    expect(rate.effect?.estimate).toBeCloseTo((effect?.estimate ?? 0) / 28, 6);
  });

  it('says how long it would take to see what it found', () => {
    const { verdict, neededSteps } = judge(5, 1.005);
    expect(verdict).toBe('no detectable change');
    expect(neededSteps).toBeGreaterThan(28);
  });

  it('calls what it cannot judge not measurable', () => {
    const nothing = { verdict: 'not measurable', effect: null, relative: null };
    const of = (values: (number | null)[], from: string) => lift(daily(values), { from });
    expect(of([], START)).toEqual(nothing);
    expect(of([1, 2, 3], addDays(START, 2))).toEqual(nothing);
    expect(
      of(
        Array.from({ length: 200 }, () => null),
        addDays(START, 170),
      ),
    ).toEqual(nothing);
    expect(
      of(
        Array.from({ length: 200 }, () => 0),
        addDays(START, 170),
      ),
    ).toEqual(nothing);
    expect(of(world(1, 1).values, addDays(START, DAYS + 5))).toEqual(nothing);
  });

  it('passes over a control with holes', () => {
    const { values, controls } = world(1, 1.15);
    const holed = (controls[0] ?? []).map((value, i) => (i === 50 ? null : value));
    const own = lift(daily(values), { from: FROM });
    expect(lift(daily(values), { controls: [holed], from: FROM })).toEqual(own);
  });

  it('judges weekly series too', () => {
    const noise = noiseFrom(4);
    const values = Array.from({ length: 104 }, (_, week) => (week >= 96 ? 1300 : 1000) * (1 + 0.05 * noise()));
    const { verdict, relative } = lift(seriesWith(values, { frequency: 'weekly' }), {
      from: addDays('2024-01-01', 96 * 7),
    });
    expect(verdict).toBe('improved');
    expect(relative?.estimate).toBeCloseTo(0.3, 1);
  });
});

describe('liftLine', () => {
  it('answers a question with its id', () => {
    const { values, controls } = world(1, 1.15);
    const [first = [], second = []] = controls;
    const answer = liftLine({
      id: 7,
      frequency: 'daily',
      start: START,
      values,
      controls: { a: first, b: second },
      from: FROM,
      more: 1,
    });
    expect(answer).toMatchObject({ id: 7, verdict: 'improved' });
    expect(answer.relative?.level).toBe(0.9);
  });

  it('refuses what is not a question, and names the key', () => {
    const question = { id: 'a', frequency: 'daily', start: START, values: [1], from: FROM };
    expect(() => liftLine({ ...question, frequency: 'hourly' })).toThrow(PlateauError);
    expect(() => liftLine({ ...question, from: '2026-02-30' })).toThrow(/from/);
    expect(() => liftLine({ ...question, to: '2020-01-01' })).toThrow(/to lies before from/);
    expect(() => liftLine(null)).toThrow(/line/);
  });
});
