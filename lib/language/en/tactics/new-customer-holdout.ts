export const newCustomerHoldout: TacticText = {
  title: 'Try video in some regions only, to win new customers',
  askedAs: ['video campaign', 'youtube', 'tv campaign', 'tv ads', 'new customers'],
  why: 'The present media no longer bring more new customers: the same ones over again reach the same people.',
  steps: [
    'Choose two groups of regions that went the same way over the last year.',
    'Move a share of the present budget, fixed beforehand, to online video in one of the two groups, for eight weeks.',
    'Decide before you begin what will count: new visitors and first purchases by region, not views.',
    'At the end, compare the difference between the groups with what it was before; keep or stop by that figure alone.',
  ],
  doneWhen: 'The trial is over and the decision is written with its difference and interval.',
  tool: 'Google Ads: location targeting by region; Google Analytics: user acquisition report by region.',
  caution:
    'Google Analytics attributes no sale to television or to a video seen elsewhere: only the difference between regions measures it.',
};
import type { TacticText } from '@/lib/model/tactic-text';
