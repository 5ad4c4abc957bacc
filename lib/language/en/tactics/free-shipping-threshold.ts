export const freeShippingThreshold: TacticText = {
  title: 'Try a free-delivery threshold just above the average order',
  askedAs: ['free shipping', 'free delivery'],
  why: 'The average order does not help revenue: a threshold a little higher gives a reason to add one item.',
  steps: [
    'Take a month’s orders from the shop and set the threshold a little above the commonest order, not the largest.',
    'Work out with logistics what a free delivery costs, and the margin of one more item: the threshold has to earn money.',
    'Show in the cart what is missing to reach it, with three items that fit.',
    'Try it every other month, or in one country only, and note the dates.',
  ],
  doneWhen: 'The trial has both its periods, and the margin per order has been compared.',
  caution: 'Watch the margin, not only the order value: free delivery set too low costs more than it brings.',
};
import type { TacticText } from '@/lib/model/tactic-text';
