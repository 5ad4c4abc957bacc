export const abandonedCart: TacticText = {
  title: 'Follow up abandoned carts, with a control group',
  askedAs: ['abandoned cart', 'abandoned checkout', 'cart recovery'],
  why: 'Checkouts begun in {over} that did not end in an order: {basis}. A follow-up email can bring some of them back.',
  steps: [
    'Count the share of abandoned carts whose address and consent you have: the expected effect is multiplied by that share.',
    'Write three messages without a discount: after one hour (the cart), after one day (an answer to what customer service is asked most), after three days (customers’ reviews).',
    'Stop the series as soon as an order arrives, and never write to the same person more than once a week.',
    'Keep a random tenth of the carts without any follow-up: it is what will tell the effect.',
    'Name the campaign “cart-follow-up” so that Google Analytics shows it apart.',
  ],
  doneWhen: 'The series leaves on its own, the control group is in place and Google Analytics shows the campaign.',
  tool: 'Klaviyo: “Abandoned checkout” flow, condition “has not placed an order since starting this flow”, random split at the entry for the control group.',
  condition: 'if every cart can be followed up',
  caution:
    'The effect assumes that every cart can be followed up: count the share within reach. It takes the person’s consent, or an earlier purchase of similar products, and an unsubscribe link.',
};
import type { TacticText } from '@/lib/model/tactic-text';
