import { describe, expect, it } from 'vitest';
import type { DimensionId } from '@/lib/model/dimension';
import { concentrationFindings, herfindahl } from '@/lib/explain/findings/concentration';
import { contextOf, per28 } from '../snapshot-with';

/** Revenue in 28 days, by what is given. */
const found = (revenue: Readonly<Record<string, number>>, by: DimensionId = 'sessionDefaultChannelGroup') =>
  concentrationFindings(
    contextOf({
      tables: [
        {
          by,
          step: 'day',
          rows: Object.fromEntries(Object.entries(revenue).map(([key, sum]) => [key, { totalRevenue: per28(sum) }])),
        },
      ],
    }),
  );

describe('concentrationFindings', () => {
  it.each([
    ['two thirds of a channel', found({ Direct: 200, Email: 100 }), []],
    ['just more than two thirds', found({ Direct: 201, Email: 99 }), ['Direct']],
    ['of a source', found({ 'google / cpc': 201, other: 99 }, 'sessionSourceMedium'), ['google / cpc']],
    ['of a device, which is so by nature', found({ mobile: 299, desktop: 1 }, 'deviceCategory'), []],
    ['of what has no name', found({ '(not set)': 299, Email: 1 }), []],
    ['of nothing', found({ Direct: 0, Email: 0 }), []],
  ])('%s', (_, findings, segments) => expect(findings.map(({ segment }) => segment)).toEqual(segments));

  it('weighs half of what is beyond two thirds', () => {
    const [finding] = found({ Direct: 240, Email: 60 });
    expect(finding).toMatchObject({
      kind: 'concentration',
      metric: 'totalRevenue',
      direction: 'flat',
      confidence: 0.95,
    });
    expect(finding?.weight).toBeCloseTo((0.8 - 2 / 3) / 2, 12);
    expect(finding?.figures['size']?.value).toBeCloseTo(0.8, 12);
    expect(finding?.figures['herfindahl']?.value).toBeCloseTo(0.64 + 0.04, 12);
  });
});

it.each([
  [[1], 1],
  [[0.5, 0.5], 0.5],
  [[0.25, 0.25, 0.25, 0.25], 0.25],
])('herfindahl of %j is %d', (shares, expected) => expect(herfindahl(shares)).toBe(expected));
