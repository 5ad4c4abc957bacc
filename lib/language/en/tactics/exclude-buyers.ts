export const excludeBuyers: TacticText = {
  title: 'Exclude from paid campaigns those who know the shop already',
  askedAs: ['exclude buyers', 'exclude customers', 'frequency cap'],
  why: 'For {segment}, {segmentRate} of visits are first visits, against {othersRate} where nothing is paid for: part of the budget brings back people who know the shop already.',
  steps: [
    'With the agency, exclude buyers of the last 90 days from campaigns of discovery, by a list that is renewed every week.',
    'Set campaigns on your brand name apart: their result is not that of discovery.',
    'Cap the number of showings per person and week.',
    'Put what is saved on a new audience, in half of the regions only, for eight weeks.',
    'Compare new visitors and first orders between the two halves, before and after.',
  ],
  doneWhen: 'Recent buyers are excluded, the frequency is capped, and the two halves are compared.',
  tool: 'Google Ads: customer list as an exclusion, and frequency cap; Meta: custom audience as an exclusion.',
  caution:
    'Handing a customer list to an advertising network takes their consent. “New” is counted by browser: whoever clears cookies becomes new again. Google’s age and gender are estimates, withheld in small numbers: do not target by them.',
};
import type { TacticText } from '@/lib/model/tactic-text';
