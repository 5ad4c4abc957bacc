import { describe, expect, it } from 'vitest';
import type { DimensionId } from '@/lib/model/dimension';
import { gapFindings } from '@/lib/explain/findings/gaps';
import { contextOf, per28 } from '../snapshot-with';

type Rate = readonly [orders: number, sessions: number];
const row = ([orders, sessions]: Rate) => ({ ecommercePurchases: per28(orders), sessions: per28(sessions) });

/** Two segments, as many orders and visits every 28 days; an order brings 50. */
function gapsOf(
  own: Rate,
  others: Rate,
  { by = 'deviceCategory', name = 'mobile' }: { by?: DimensionId; name?: string } = {},
) {
  const orders = own[0] + others[0];
  return gapFindings(
    contextOf({
      days: {
        sessions: per28(own[1] + others[1]),
        ecommercePurchases: per28(orders),
        totalRevenue: per28(50 * orders),
      },
      tables: [{ by, step: 'day', rows: { [name]: row(own), other: row(others) } }],
    }),
  );
}

describe('gapFindings', () => {
  it.each<[string, Rate, Rate, string[]]>([
    ['100 visits are enough', [10, 100], [800, 1000], ['mobile']],
    ['99 visits are an anecdote', [10, 99], [800, 1000], []],
    ['one twentieth of the traffic is worth its sentence', [10, 500], [1900, 9500], ['mobile']],
    ['a little less is not', [10, 499], [1900, 9500], []],
    ['twenty orders could be expected', [2, 1000], [180, 9000], ['mobile']],
    ['and hardly twenty', [2, 1000], [179, 9000], []],
    ['just under half the rate of the others', [249, 5000], [900, 9000], ['mobile']],
    ['just half of it', [250, 5000], [900, 9000], []],
    ['the interval excludes half of the gap: 2.9 of 5.6 points', [11, 250], [450, 4500], ['mobile']],
    ['it holds half of it: 2.5 of 5.2 points', [12, 250], [450, 4500], []],
  ])('%s', (_, own, others, expected) => {
    expect(gapsOf(own, others).map(({ segment }) => segment)).toEqual(expected);
  });

  it('puts half of the gap at stake, and says the rates, their difference and what half of it is worth', () => {
    const [finding] = gapsOf([100, 5000], [900, 9000]);
    // Half of eight points of 5000 visits are 200 orders, beside the thousand there are.
    expect(finding).toMatchObject({ kind: 'gap', metric: 'purchaseRate', direction: 'down', confidence: 0.95 });
    expect(finding?.weight).toBeCloseTo(0.2, 9);
    const value = (name: string) => finding?.figures[name]?.value;
    expect(value('size')).toBeCloseTo(-0.08, 9);
    expect(value('segmentRate')).toBeCloseTo(0.02, 9);
    expect(value('othersRate')).toBeCloseTo(0.1, 9);
    expect(value('segmentSessions')).toBeCloseTo(5000, 6);
    expect(value('worthHalf')).toBeCloseTo((200 * 50 * 30.4375) / 28, 6);
    expect(finding?.figures['size']?.interval?.low).toBeCloseTo(-0.086_113, 5);
    expect(finding?.figures['size']?.interval?.high).toBeCloseTo(-0.073_815, 5);
  });

  it.each<[string, DimensionId, string, number]>([
    ['a device', 'deviceCategory', 'mobile', 1],
    ['a browser', 'browser', 'Safari', 1],
    ['a page', 'landingPage', '/lampes', 1],
    ['an article of the shop', 'itemName', 'Lampe', 1],
    ['a channel', 'sessionDefaultChannelGroup', 'Display', 1],
    ['a country, which cannot be made to convert better', 'country', 'Belgium', 0],
    ['a search term, which has a measure of its own', 'searchTerm', 'lampe', 0],
    ['an article, which is not there to sell', 'landingPage', '/blog/lampes', 0],
    ['what was not set', 'landingPage', '(not set)', 0],
  ])('judges %s: %s %s: %i', (_, by, name, count) => {
    expect(gapsOf([100, 5000], [900, 9000], { by, name })).toHaveLength(count);
  });
});
