export const cultureEvent: TacticText = {
  title: 'Hold a digital culture meeting with management this quarter',
  askedAs: ['digital culture', 'digital transformation', 'conference', 'board training'],
  why: [
    {
      given: ['share'],
      say: 'Share of the result that comes from the channels somebody feeds: {share}. No meeting is noted this quarter to show it to those who decide on means.',
    },
    {
      say: 'No such meeting is noted for this quarter: those who decide on means have had no occasion to see where sales come from.',
    },
  ],
  steps: [
    'Choose one subject and three figures of your own site: the share of sales by channel, the share of mobile, the number of first purchases.',
    'Book half a day per person: a visit to a peer, a conference with a written account, or the purchase walked through together on a phone.',
    'Have everyone place an order, from the first click to the parcel, and note the three most annoying stops.',
    'Hand out the one-page glossary, and ask for a written decision before the meeting ends.',
  ],
  doneWhen: 'The meeting was held, those present are noted, and one decision is written.',
  caution: 'A conference that ends without a decision is an outing: write the question before you go.',
};
import type { TacticText } from '@/lib/model/tactic-text';
