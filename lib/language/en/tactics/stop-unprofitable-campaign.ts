export const stopUnprofitableCampaign: TacticText = {
  title: 'Cut the campaign that costs too much for what it brings',
  askedAs: ['stop a campaign', 'cut a campaign', 'unprofitable campaign', 'roas too low'],
  why: [
    {
      given: ['segment', 'most'],
      say: 'The campaign {segment} cost {cost} in twelve weeks; even on a generous count, it cannot have brought more than {most}.',
    },
    {
      given: ['segment', 'expected'],
      say: 'The campaign {segment} cost {cost} in twelve weeks without a single key event; at the price of the dearest of the other campaigns, that money would have brought {expected}.',
    },
    { say: 'A campaign cost {cost} in twelve weeks, too much for what it brings.' },
  ],
  steps: [
    'Check the measurement first: an order placed from the advertisement has to show in Google Analytics under the name of the campaign.',
    'In Google Ads, exclude the search terms, places and devices that spend without selling.',
    'Halve the budget for four weeks, change nothing else, and note the day.',
    'If the sales of the site did not fall by more than the campaign brought, stop it.',
  ],
  doneWhen: 'The budget is cut, the day is noted, and the decision taken after four weeks is written down.',
  caution:
    'Google Analytics gives a sale to the last visit that has an origin: a campaign that makes the brand known may sell by other channels. Only the test tells.',
};
import type { TacticText } from '@/lib/model/tactic-text';
