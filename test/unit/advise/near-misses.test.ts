import { describe, expect, it } from 'vitest';
import { answering, at, CHANNEL, gap } from './playbook-rows';

describe('the near miss', () => {
  it.each([
    [
      'a conversion gap of an article is none of refunds',
      gap('cartToViewRate', 'itemName', 'Lampe'),
      'reassurance-block',
    ],
    [
      'an article that comes back is not to be advertised',
      gap('itemRefundShare', 'itemName', 'Lampe', 'up'),
      'remarketing-audience',
    ],
    ['nor are its reviews the first to be read', gap('itemRefundShare', 'itemName', 'Lampe', 'up'), 'product-reviews'],
    [
      'known visitors are no matter of the landing page',
      gap('newVisitorShare', CHANNEL, 'Paid Social'),
      'channel-promise',
    ],
    [
      'leads that rise while sales fall are no added visits',
      at('divergence', {
        metrics: ['keyEvents'],
        segments: [''],
        directions: ['down'],
        figures: ['before', 'after', 'leads', 'salesBefore', 'sales', 'sessionsBefore', 'sessionsAfter'],
      }),
      'added-visits',
    ],
    [
      'new buyers that grow need no new media',
      at('verdict', { metrics: ['firstTimePurchasers'], directions: ['up'] }),
      'new-customer-holdout',
    ],
    [
      'a channel that stands still is no shop that does',
      at('verdict', { metrics: ['keyEvents'], dimensions: [CHANNEL], segments: ['Direct'], directions: ['flat'] }),
      'lead-follow-up',
    ],
    [
      'a target whose meaning is agreed is not asked about again',
      at('pace', { directions: ['down'] }),
      'target-by-lever',
    ],
    [
      'discounts that fall need no guard',
      at('margin', { metrics: ['discountShare'], directions: ['down'] }),
      'discount-guard',
    ],
  ])('%s', (_, fact, tacticId) => {
    expect(answering(fact)).not.toContain(tacticId);
  });
});
