export const reorderLists: TacticText = {
  title: 'Reorder the product list that is browsed and not clicked',
  askedAs: ['list order', 'sort lists', 'recommendation algorithm', 'product recommendations', 'merchandising'],
  why: 'In {segment}, {segmentRate} of the items shown are opened, against {othersRate} in an ordinary list.',
  steps: [
    'Open the list on a phone: what is seen before scrolling, and why those items?',
    'Put first what sells and is in stock; take out what is sold out.',
    'Show on the tile what decides: price, sizes left, rating, delivery date.',
    'Try the new order for four weeks, leaving a similar list as it is.',
    'If the order comes from a recommendation algorithm, ask what it is tuned to: what is clicked, what is bought or what earns.',
  ],
  doneWhen: 'The new order is live, its date is noted, and the control list is chosen.',
  tool: 'Doofinder, or the shop’s own sorting: boosting rules, with an end date.',
  caution: 'A long list shows more than it gets clicked: compare lists of the same length.',
};
import type { TacticText } from '@/lib/model/tactic-text';
