export const channelPromise: TacticText = {
  title: 'Send each ad to the page of what it shows, and exclude recent buyers',
  askedAs: ['ad promise', 'ads landing page'],
  why: 'For {segment}, {segmentRate} of visits convert, against {othersRate} elsewhere, over {segmentSessions} visits.',
  steps: [
    'Put the five most seen ads beside their landing page: same product, same price, same word?',
    'Send each ad to the page that keeps its promise, never to the home page.',
    'Exclude buyers of the last 90 days and cap how often one person sees an ad.',
    'Ask the agency for a trial over two groups of regions before you raise anything.',
  ],
  doneWhen: 'The five ads lead to their page, and recent buyers are excluded.',
  caution:
    'A channel of discovery converts less than one of return: do not cut it on this figure alone. Targeting takes consent.',
};
import type { TacticText } from '@/lib/model/tactic-text';
