import { describe, expect, it } from 'vitest';
import { mulberry32, poisson, wobble } from '@/lib/demo/random';
import { elasticityOf } from '@/lib/statistics/response';

interface Shop {
  readonly elasticity: number;
  readonly varies?: number;
  /** Which share of the response comes in the week itself, and in each of those after it. */
  readonly spread?: readonly number[];
}

/** Two years of weeks of a shop whose budget varies, follows the season, and whose orders follow both. */
function weeks(seed: number, { elasticity, varies = 0.3, spread = [1] }: Shop) {
  const random = mulberry32(seed);
  const paces = Array.from({ length: 110 }, () => Math.log(wobble(varies, random)));
  const rows = Array.from({ length: 104 }, (_, week) => {
    const season = Math.exp(0.3 * Math.sin((2 * Math.PI * week) / 52) + 0.004 * week);
    const mood = wobble(0.1, random);
    const pace = (ago: number) => paces[week + 6 - ago] ?? 0;
    const response = spread.reduce((sum, share, ago) => sum + share * pace(ago), 0);
    const brought = Math.max(0.5, poisson(40 * Math.exp(elasticity * response) * season * mood, random));
    const spent = 1000 * season ** 0.5 * Math.exp(pace(0));
    return { spent, brought, demand: 300 * season * mood * wobble(0.05, random) };
  });
  return {
    weeks: rows.map((_, week) => week),
    spent: rows.map((row) => row.spent),
    brought: rows.map((row) => row.brought),
    demand: rows.map((row) => row.demand),
  };
}

describe('elasticityOf', () => {
  it.each([0, 0.3, 0.8])('holds an elasticity of %s in nine shops of ten', (elasticity) => {
    const told = Array.from({ length: 200 }, (_, seed) => elasticityOf(weeks(seed, { elasticity })));
    const held = told.filter((each) => each && each.low <= elasticity && elasticity <= each.high).length;
    expect(held / told.length).toBeGreaterThan(0.86);
    // What comes in one week of four leaves the other three as noise: wider than it had to be.
    expect(held / told.length).toBeLessThan(0.99);
  });

  it.each([[[0.4, 0.3, 0.2, 0.1]], [[0.1, 0.2, 0.3, 0.4]]])('finds the whole of a response spread as %j', (spread) => {
    const told = Array.from({ length: 200 }, (_, seed) => elasticityOf(weeks(seed, { elasticity: 0.8, spread })));
    const held = told.filter((each) => each && each.low <= 0.8 && 0.8 <= each.high).length;
    expect(held / told.length).toBeGreaterThan(0.86);
  });

  it('knows next to nothing where the budget hardly varies', () => {
    const told = elasticityOf(weeks(1, { elasticity: 0.5, varies: 0.01 }));
    expect((told?.high ?? 0) - (told?.low ?? 0)).toBeGreaterThan(2);
  });

  it('does not take a season for an effect of the budget that follows it', () => {
    const told = Array.from({ length: 200 }, (_, seed) => elasticityOf(weeks(seed, { elasticity: 0 })));
    expect(told.filter((each) => each && each.low > 0).length / told.length).toBeLessThan(0.08);
  });

  it('is silent of less than a year, and of weeks in which nothing was spent', () => {
    const { weeks: all, spent, brought, demand } = weeks(1, { elasticity: 0.5 });
    const of = (count: number) => (row: readonly number[]) => row.slice(0, count);
    expect(
      elasticityOf({ weeks: of(54)(all), spent: of(54)(spent), brought: of(54)(brought), demand: of(54)(demand) }),
    ).toBeNull();
    expect(elasticityOf({ weeks: all, spent: [0, ...spent.slice(1)], brought, demand })).toBeNull();
  });
});
