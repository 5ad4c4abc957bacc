export const amplifyContent: TacticText = {
  title: 'Make known the content that holds its readers already',
  askedAs: ['social media', 'content marketing', 'social posts'],
  why: 'The page {segment} holds {segmentRate} of its visits, against {othersRate} over the whole site, and few visits begin there.',
  steps: [
    'Read the page, and write in one sentence what it gives that the others do not.',
    'Draw two posts a week from it for four weeks, each with a tagged link, on the network where your customers answer already.',
    'Link it from the home page and three much-viewed pages on the same subject.',
    'Add what follows from it at the end: a product, a sign-up, an appointment.',
    'After eight weeks, keep the subject if the page gets more visits that stay; otherwise stop.',
  ],
  doneWhen: 'Eight posts have left with a tagged link, and the page’s visits are compared with those before.',
  tool: 'Semrush, or each network’s own tool, to schedule a month of posts at once.',
  caution: 'A reader is not a buyer: judge visits and their length first, not sales.',
};
import type { TacticText } from '@/lib/model/tactic-text';
