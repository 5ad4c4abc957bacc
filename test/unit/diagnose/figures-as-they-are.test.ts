import { describe, expect, it } from 'vitest';
import { diagnose } from '@/lib/diagnose/diagnose';
import { fittedRegime } from '@/lib/diagnose/fitted-regime';
import { forecast } from '@/lib/diagnose/forecast';
import type { SeriesValues } from '@/lib/model/series';
import { type Course, dailyCounts, uniforms } from './series-for-tests';

const wave = (day: number) => Math.exp(0.25 * Math.sin((2 * Math.PI * day) / 365.25));
const daily = (course: Course, more: Partial<SeriesValues> = {}): SeriesValues => ({ ...dailyCounts(course), ...more });
const isRetail = (day: number) => [333, 334, 357, 358, 698, 699].includes(day);

/** Monthly or weekly sums of money, with growth, a wave and noise. */
function longer(frequency: 'weekly' | 'monthly', steps: number): SeriesValues {
  const uniform = uniforms(steps);
  const days = frequency === 'weekly' ? 7 : 30.4375;
  const numerator = Array.from(
    { length: steps },
    (_, step) =>
      Math.round(100_000 * 1.01 ** ((step * days) / 30.4375) * wave(step * days) * (0.95 + 0.1 * uniform())) / 100,
  );
  return { kind: 'currency', frequency, start: '2022-01-03', numerator, denominator: null };
}

/** Orders of visits, of which one weekday has none. */
function rate(days: number): SeriesValues {
  const visits = dailyCounts({ days, seed: 5, factor: (day) => (day % 7 === 6 ? 0 : 1) });
  const uniform = uniforms(31);
  const numerator = visits.numerator.map((all, day) =>
    Math.round(all * (0.02 + 0.00002 * day) * (0.8 + 0.4 * uniform())),
  );
  return { ...visits, kind: 'rate', numerator, denominator: visits.numerator };
}

/** Series of every kind that a property has: what happens in them is planted. */
const SERIES: Readonly<Record<string, SeriesValues>> = {
  'grows for three years, and no longer': daily({
    days: 1200,
    growth: 0.03,
    factor: (day) => wave(day) * (day > 1000 ? 1.03 ** ((1000 - day) / 30.4375) : 1),
  }),
  'falls after a turn': daily({
    days: 560,
    seed: 11,
    factor: (day) => (day > 300 ? 0.95 ** ((day - 300) / 30.4375) : 1),
  }),
  'steps down by a third, and up again': daily({
    days: 620,
    seed: 3,
    factor: (day) => (day >= 300 && day < 455 ? 0.66 : 1),
  }),
  'steps in the middle of a week': daily({ days: 504, seed: 8, factor: (day) => (day < 304 ? 1 : 0.8) }),
  'is lost for six days, and shouts once': daily({
    days: 450,
    seed: 4,
    factor: (day) => (day >= 200 && day < 206 ? 0 : day === 320 ? 4 : 1),
  }),
  'has stopped': daily({ days: 400, seed: 6, factor: (day) => (day >= 391 ? 0 : 1) }),
  'has retail days': daily({ days: 720, seed: 9, factor: (day) => wave(day) * (isRetail(day) ? 2.4 : 1) }),
  'is closed at weekends': daily({ days: 400, seed: 12, factor: (day) => (day % 7 > 4 ? 0 : 1) }),
  'counts a few a day': daily({ days: 420, level: 3, noise: 0.8, seed: 13, growth: 0.02 }),
  'is eleven months old': daily({ days: 335, seed: 14, factor: wave }),
  'is ten weeks old, and grows': daily({ days: 70, seed: 15, growth: 0.12 }),
  'has gaps': daily(
    { days: 430, seed: 16 },
    { numerator: dailyCounts({ days: 430, seed: 16 }).numerator.map((value, day) => (day % 11 === 3 ? null : value)) },
  ),
  'is noisy money': daily({ days: 500, noise: 0.9, seed: 17, growth: 0.01 }, { kind: 'currency' }),
  'is a rate': rate(480),
  'comes by week': longer('weekly', 150),
  'comes by month': longer('monthly', 40),
};

/** Figures to seven digits: what the machine's own arithmetic may do differently is beyond. */
const asTold = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, one: unknown) => (typeof one === 'number' ? Number(one.toPrecision(7)) : one)) ?? 'null',
  );

/**
 * Every constant of the diagnosis moves some of these figures. They were not worked out apart: what they should be is told
 * by the other tests and by `npm run evaluate`; these say that nothing moved unseen. `vitest -u` writes them anew.
 */
describe('what is told of a series, to the last digit', () => {
  it.each(Object.keys(SERIES))('that %s', async (name) => {
    const series = SERIES[name];
    if (!series) throw new Error(name);
    const diagnosis = diagnose(series, { country: 'FR' });
    const line = fittedRegime(series, diagnosis, 'FR');
    const told = {
      diagnosis,
      forecast: forecast(series, 60, 'FR'),
      line: line && { ends: [line.line[0], line.line.at(-1)], adjusted: [line.adjusted[0], line.adjusted.at(-1)] },
    };
    await expect(JSON.stringify(asTold(told), null, 1)).toMatchFileSnapshot(
      `golden/${name.replaceAll(/[ ,]+/g, '-')}.json`,
    );
  });
});
