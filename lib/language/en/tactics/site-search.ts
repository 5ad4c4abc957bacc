export const siteSearch: TacticText = {
  title: 'Answer the searches that find nothing',
  askedAs: ['site search', 'internal search', 'doofinder'],
  why: 'For {segment}, {segmentRate} of searches convert, against {othersRate} for the others.',
  steps: [
    'Run the ten commonest searches that lead nowhere yourself, and write down what appears.',
    'For each, one answer: a synonym, a landing page, a product to restock, or a sentence that says you do not sell it.',
    'Pass on to purchasing what people look for and you do not have.',
  ],
  doneWhen: 'Each of the ten searches gives a useful answer.',
  tool: 'Doofinder: synonyms and boosted results, then the report of searches without results.',
};
import type { TacticText } from '@/lib/model/tactic-text';
