export const discountGuard: TacticText = {
  title: 'Grant a discount only knowing what it brings',
  askedAs: ['limit discounts', 'stop discounts', 'limit coupons', 'stop coupons'],
  why: 'Discounts go from {before} to {after} of sales: what is won in orders may be lost in margin.',
  steps: [
    'List the codes and reduced prices that the shop runs now: since when, for whom, decided by whom.',
    'For each, work out with purchasing what is left of an order after the discount, delivery and fees; stop those that sell at a loss.',
    'Count the share of discounted orders that come from customers you had already: they might have paid the full price.',
    'Keep one code, with an audience, a purpose and an end date in writing; try it for a month on a random half of the list.',
    'Show management two figures every month: the share of sales that is discounted, and the margin per order.',
  ],
  doneWhen: 'Every running code has a purpose, a name and an end date, and the margin per order is read every month.',
  tool: 'Google Analytics: an exploration with the dimension “Order coupon” and revenue.',
  caution:
    'Google Analytics knows nothing of margin: give it to Plateau, and the effect of a discount will count only what is left to you. Stopping a discount lowers orders first: tell management.',
};
import type { TacticText } from '@/lib/model/tactic-text';
