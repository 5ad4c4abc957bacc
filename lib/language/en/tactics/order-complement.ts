export const orderComplement: TacticText = {
  title: 'Offer a complementary product rather than a discount',
  askedAs: ['cross-sell', 'upsell', 'average order'],
  why: 'The average order falls and weighs on revenue: a discount would make it worse, a complement raises it.',
  steps: [
    'Take from the shop the twenty pairs of items most often bought together.',
    'On the ten best-selling product pages, offer the complement, one only, with picture and price.',
    'Take back standing discount codes, and note the date.',
    'Read the list again every month with purchasing.',
  ],
  doneWhen: 'Ten product pages offer their complement, and the standing codes are gone.',
  caution: 'Watch the margin per order: a larger order at a smaller margin is no progress.',
};
import type { TacticText } from '@/lib/model/tactic-text';
