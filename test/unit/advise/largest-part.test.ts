import { describe, expect, it } from 'vitest';
import { aimOf } from '@/lib/advise/tactic';
import type { Finding, Part } from '@/lib/model/finding';
import { SITUATIONS } from './sample-findings';

const situation = SITUATIONS.find(([, { id }, finding]) => id === 'order-complement' && finding.kind === 'factors');
if (!situation) throw new Error('no situation');
const [, tactic, finding] = situation;
const basket = finding.parts?.find(({ key }) => key === 'averageOrderValue');
if (!basket) throw new Error('no part');

/** The same fall, of which conversion lost so many times what the basket did. */
const besideConversion = (times: number): Finding => {
  const { contribution } = basket;
  const { interval } = contribution;
  const scaled = interval && {
    ...interval,
    estimate: times * interval.estimate,
    low: times * interval.low,
    high: times * interval.high,
  };
  const conversion: Part = {
    ...basket,
    key: 'purchaseRate',
    contribution: { ...contribution, value: times * contribution.value, ...(scaled && { interval: scaled }) },
  };
  return { ...finding, parts: [basket, conversion] };
};

describe('advice on a factor', () => {
  it('follows the one that lost most: not one that lost less than half of it', () => {
    expect(aimOf(tactic, besideConversion(5))).toBeNull();
    expect(aimOf(tactic, besideConversion(1.5))).toMatchObject({ metric: 'averageOrderValue' });
    // What another factor brought takes nothing from it.
    expect(aimOf(tactic, besideConversion(-5))).toMatchObject({ metric: 'averageOrderValue' });
  });
});
