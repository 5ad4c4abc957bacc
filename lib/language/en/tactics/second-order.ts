export const secondOrder: TacticText = {
  title: 'Prepare the second order with the first',
  askedAs: ['second order', 'loyalty programme', 'loyalty program', 'repeat purchase', 'retention'],
  why: [
    {
      given: ['partBefore', 'partAfter'],
      say: 'For returning visitors, {metric} in {days}: {partAfter}, against {partBefore} a year earlier. The customers won come back less.',
    },
    { say: 'The customers won do not come back more: all growth then takes new conquests.' },
  ],
  steps: [
    'Count in the shop how many first-time buyers ordered again within 90 days: this is where you start from.',
    'Write three messages after the purchase: on delivery (how to use it well), after three weeks (a request for a review), when the product runs out or calls for its complement.',
    'Put a card in the parcel that leads to the complement’s page, with a tagged link of its own.',
    'Keep a tenth of the buyers without these messages for three months.',
  ],
  doneWhen: 'The three messages leave on their own and the share of second orders is read every month.',
  tool: 'Klaviyo: “Post-purchase” flow, split between first and later purchases.',
  caution:
    'Writing to customers about similar products is allowed, with a way to refuse in every message. A standing discount eats the margin: begin without.',
};
import type { TacticText } from '@/lib/model/tactic-text';
