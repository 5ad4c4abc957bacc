import type { SegmentTable } from '@/lib/model/table';
import { describe, expect, it } from 'vitest';
import { candidateOf } from '@/lib/advise/candidate';
import { aimOf, type Tactic } from '@/lib/advise/tactic';
import { emailFlows } from '@/lib/advise/tactics/email-flows';
import { mobileCheckout } from '@/lib/advise/tactics/mobile-checkout';
import { productReviews } from '@/lib/advise/tactics/product-reviews';
import { smallestVisibleChange } from '@/lib/measure/visible-change';
import { windowShowing } from '@/lib/advise/window-showing';
import type { Finding } from '@/lib/model/finding';
import type { Snapshot } from '@/lib/model/snapshot';
import { findingFor, SHOP } from './sample-findings';
import { windowUntil } from '@/lib/measure/last-window';

const factOf = ({ answers: [situation] }: Tactic): Finding => {
  if (!situation) throw new Error('it answers something');
  return findingFor(situation);
};

function planOf(tactic: Tactic, finding: Finding, snapshot: Snapshot = SHOP) {
  const aim = aimOf(tactic, finding);
  if (!aim) throw new Error('the tactic does not answer this');
  return candidateOf(tactic, finding, aim, { snapshot, window: windowUntil(snapshot.asOf) }).advice.measurement;
}

const lamp: Finding = { ...factOf(productReviews), metric: 'cartToViewRate', dimension: 'itemName', segment: 'Lampe' };

/** The shop with a table of articles by week. */
function withArticles(): Snapshot {
  const [channels] = SHOP.tables;
  if (!channels) throw new Error('the shop has channels');
  const length = Math.floor(channels.length / 7);
  const metrics = {
    itemsViewed: Array.from({ length }, () => 900),
    itemsAddedToCart: Array.from({ length }, (_, week) => 40 + (week % 5)),
  };
  const articles: SegmentTable = {
    ...channels,
    dimensions: ['itemName'],
    step: 'week',
    length,
    rows: [{ keys: ['Lampe'], metrics }],
  };
  return { ...SHOP, tables: [...SHOP.tables, articles] };
}

describe('how advice is judged', () => {
  it('is on the segment that it is about', () => {
    expect(planOf(mobileCheckout, factOf(mobileCheckout))).toMatchObject({
      metric: 'purchaseRate',
      dimension: 'deviceCategory',
      segment: 'mobile',
    });
  });

  it('is by the rate of the article, which no total holds', () => {
    expect(planOf(productReviews, lamp, withArticles())).toMatchObject({
      metric: 'cartToViewRate',
      dimension: 'itemName',
      segment: 'Lampe',
    });
  });

  it('is by what the property lives on where the segment’s own figures are not there', () => {
    expect(planOf(productReviews, lamp)).toMatchObject({ metric: 'totalRevenue', dimension: null, segment: null });
  });

  it('is on the channel that a tactic names, whatever the finding was about', () => {
    expect(planOf(emailFlows, factOf(emailFlows))).toMatchObject({
      metric: 'totalRevenue',
      dimension: 'sessionDefaultChannelGroup',
      segment: 'Email',
    });
    expect(planOf(emailFlows, factOf(emailFlows), { ...SHOP, tables: [] })).toMatchObject({
      dimension: null,
      segment: null,
    });
  });
});

describe('the window in which it is judged', () => {
  const subject = { metric: 'purchaseRate' as const, dimension: null, segment: null };
  const over = (days: number) => smallestVisibleChange(SHOP, 'purchaseRate', null, null, days) ?? Number.NaN;

  it('is the planned one where that shows the least that is hoped for, or nothing is', () => {
    expect(windowShowing(over(56) * 1.01, 56, subject, SHOP)).toEqual({
      windowDays: 56,
      smallestVisibleChange: over(56),
    });
    expect(windowShowing(null, 56, subject, SHOP).windowDays).toBe(56);
  });

  it('is longer where a quarter or a half more shows it', () => {
    expect(over(84)).toBeLessThan(over(56));
    expect(windowShowing(over(84), 56, subject, SHOP)).toEqual({ windowDays: 84, smallestVisibleChange: over(84) });
  });

  it('stays as planned where nothing of the kind would show it: the plan then says what it cannot show', () => {
    expect(windowShowing(over(84) / 4, 56, subject, SHOP)).toEqual({ windowDays: 56, smallestVisibleChange: over(56) });
  });
});
