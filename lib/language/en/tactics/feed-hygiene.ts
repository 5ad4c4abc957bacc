export const feedHygiene: TacticText = {
  title: 'Bring back into view the items that nobody looks at',
  askedAs: ['product feed', 'marketplaces', 'shoppingfeed', 'product catalogue'],
  why: 'Items in the catalogue: {catalogue}. Among them, seen by nobody in twelve weeks: {size}.',
  steps: [
    'Sort the items that nobody saw into three: no longer sold; sold but not to be found; to be found but not visited.',
    'Take the first out of the feed; for the second, check category, stock, price, picture and that search engines may read the page.',
    'For the third, rewrite title and description as people search, and link them from a list that is browsed.',
    'Compare the feed sent to marketplaces with the catalogue: same identifiers, prices and stock, refusals mended one by one.',
    'Read the list every month with purchasing, and take out of the catalogue what nobody stands up for.',
  ],
  doneWhen: 'Every item that was never seen is mended or withdrawn, and the feed passes without refusals.',
  tool: 'Shoppingfeed: errors of the feed by channel, and rules that fill in missing attributes.',
  caution:
    'An item may sell elsewhere without being seen here: ask the marketplaces before you stop it. Google Analytics counts only those who agreed to be measured.',
};
import type { TacticText } from '@/lib/model/tactic-text';
