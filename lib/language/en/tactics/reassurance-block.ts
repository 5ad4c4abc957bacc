export const reassuranceBlock: TacticText = {
  title: 'Correct and complete the pages of products that come back',
  askedAs: ['reassurance', 'product returns', 'return rate', 'trust badges'],
  why: 'For {segment}, refunds make {segmentRate} of sales, against {othersRate} for the other products.',
  steps: [
    'Read with customer service why this product was sent back over the last eight weeks, and sort the reasons: size, colour, quality, expectation, time.',
    'Bring the real fault to quality and purchasing, with the batches concerned; do not cover it with words.',
    'Mend the page where it promises too much: a picture to scale, a size guide, material, care, what the product does not do.',
    'Add the same block to the twenty most viewed product pages: returns, guarantee, origin, name and hours of whoever answers.',
    'Leave ten similar pages without it, to compare.',
  ],
  doneWhen: 'The block is live on twenty pages, its date is noted, and quality has answered on the fault.',
  caution:
    'What is claimed (origin, ecology, guarantee) must be open to proof: have quality read it. A refund comes weeks after the sale: do not judge too soon.',
};
import type { TacticText } from '@/lib/model/tactic-text';
