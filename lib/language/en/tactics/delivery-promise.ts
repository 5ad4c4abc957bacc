export const deliveryPromise: TacticText = {
  title: 'Tell the price and date of delivery before the cart',
  askedAs: ['delivery date', 'delivery time', 'delivery cost'],
  why: 'At this step the share that goes on is {after}, against {before} a year earlier. Stops at this step: {lost}.',
  steps: [
    'Ask customer service for the three commonest questions before buying: price, time and returns are nearly always among them.',
    'Show “at your door on” and a date on the product page, worked out with logistics, and the price of delivery.',
    'Add one short sentence on returns, with the name of whoever answers.',
    'Follow the step with logistics every week for two months.',
  ],
  doneWhen: 'Date and price of delivery stand on the twenty most viewed product pages.',
};
import type { TacticText } from '@/lib/model/tactic-text';
