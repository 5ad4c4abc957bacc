import { describe, expect, it } from 'vitest';
import type { DimensionId } from '@/lib/model/dimension';
import { mixAndRateFindings } from '@/lib/explain/findings/rates';
import { contextOf, per28, type TableOf } from '../snapshot-with';

type Rate = readonly [orders: number, visits: number];
type Cut = Readonly<Record<string, readonly [before: Rate, after: Rate]>>;

const tableOf = (by: DimensionId, cut: Cut): TableOf => {
  const rows = Object.entries(cut).map(([name, [before, after]]) => {
    return [name, { ecommercePurchases: per28(before[0], after[0]), sessions: per28(before[1], after[1]) }] as const;
  });
  return { by, step: 'day', rows: Object.fromEntries(rows) };
};

/** Orders and visits by device, and by what else is cut. */
const found = (cut: Cut, others: TableOf[] = []) => {
  const sum = (at: 0 | 1, of: 0 | 1) => Object.values(cut).reduce((all, rates) => all + rates[at][of], 0);
  return mixAndRateFindings(
    contextOf({
      days: { ecommercePurchases: per28(sum(0, 0), sum(1, 0)), sessions: per28(sum(0, 1), sum(1, 1)) },
      tables: [tableOf('deviceCategory', cut), ...others],
    }),
  );
};
/** Two devices that share all alike: so many orders of ten thousand visits, before and after. */
const alike = (before: number, after: number, visits = 10_000): Cut => ({
  mobile: [
    [before / 2, visits / 2],
    [after / 2, visits / 2],
  ],
  desktop: [
    [before / 2, visits / 2],
    [after / 2, visits / 2],
  ],
});
/** Both devices buy more often, and visits move to the one that buys less. */
const reversal = (desktop: Rate, mobile: Rate): Cut => ({
  desktop: [[500, 5000], desktop],
  mobile: [[100, 5000], mobile],
});

describe('mixAndRateFindings', () => {
  it.each([
    ['just over one fiftieth', alike(100_000, 102_004, 1e6), 1],
    ['just under one fiftieth', alike(100_000, 101_996, 1e6), 0],
    // ln 1.08 = 0.0770 beside 1.6449 · √2 / √1080 = 0.0708
    ['surely moved', alike(1000, 1080), 1],
    // ln 1.072 = 0.0695 beside 0.0710
    ['perhaps moved', alike(1000, 1072), 0],
    [
      'one device alone, which is the whole',
      {
        mobile: [
          [1000, 10_000],
          [500, 10_000],
        ],
      } satisfies Cut,
      0,
    ],
  ] as const)('%s', (_, cut, count) => expect(found(cut)).toHaveLength(count));

  it('weighs the larger of mix and rate as a share of the rate', () => {
    const [finding] = found(alike(1000, 800));
    expect(finding).toMatchObject({ metric: 'purchaseRate', direction: 'down', confidence: 0.95 });
    expect(finding?.weight).toBeCloseTo(0.2, 12);
    expect(finding?.figures['mix']?.value).toBeCloseTo(0, 12);
    expect(finding?.figures['rate']?.value).toBeCloseTo(-0.02, 12);
    expect(finding?.figures['reversal']).toBeUndefined();
    expect(finding?.parts?.map(({ contribution }) => Number(contribution.value.toFixed(9)))).toEqual([-0.01, -0.01]);
  });

  it('tells a change of the mix from one of the rates', () => {
    // Visits move from a device that buys in 10% of them to one that buys in 2%: all of the fall is mix.
    const [finding] = found({
      desktop: [
        [800, 8000],
        [500, 5000],
      ],
      mobile: [
        [40, 2000],
        [100, 5000],
      ],
    });
    expect(finding?.figures['mix']?.value).toBeCloseTo(0.06 - 0.084, 12);
    expect(finding?.figures['rate']?.value).toBeCloseTo(0, 12);
    expect(finding?.weight).toBeCloseTo(0.024 / 0.084, 12);
  });

  it.each([
    // The rates' own part is 9.543% of the middle, beside √2 · 1.6449 / √596 = 9.529%.
    ['surely moved the whole', reversal([470, 4273], [126, 5727]), 1],
    // It is 9.527%.
    ['perhaps moved the whole', reversal([470, 4274], [126, 5726]), 0],
    ['within a whole that fell', reversal([220, 2000], [200, 8000]), 1],
  ])('sees a reversal where the devices %s', (_, cut, count) => {
    const findings = found(cut);
    expect(findings.map(({ figures, confidence }) => [figures['reversal']?.value, confidence])).toEqual(
      Array.from({ length: count }, () => [2, 0.95]),
    );
  });

  it('says the cut with the most mix, and of its parts the eight largest', () => {
    const pages = Array.from({ length: 9 }, (_, i): [string, readonly [Rate, Rate]] => {
      return [
        `/${i}`,
        i === 0
          ? [
              [200, 2000],
              [0, 0],
            ]
          : [
              [100, 1000],
              [100, 1250],
            ],
      ];
    });
    const [finding, ...more] = found(alike(1000, 800), [tableOf('landingPage', Object.fromEntries(pages))]);
    expect(more).toEqual([]);
    expect(finding?.dimension).toBe('landingPage');
    expect(finding?.parts).toHaveLength(8);
  });
});
