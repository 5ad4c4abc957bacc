export const productReviews: TacticText = {
  title: 'Read the reviews of products that are looked at and not bought',
  askedAs: ['customer reviews', 'product reviews', 'review tool', 'social proof'],
  why: 'For {segment}, {metric} is {segmentRate}, against {othersRate} for an ordinary product.',
  steps: [
    'Take the ten most viewed products that sell worst, and read all their reviews and returns: allow two hours a product.',
    'Sort each complaint: picture, description, size, price, quality, delivery time.',
    'Mend first what you can write yourself; bring the rest to quality and purchasing.',
    'Leave ten similar products untouched, to compare.',
  ],
  doneWhen: 'Ten product pages are mended and their date is noted.',
  tool: 'A review tool is bought only after the trial: first ask for its price and for the time that answering will take each day.',
  caution:
    'Answering reviews is daily work: try with twenty products, and have customer service agree to the hours before you extend it. Reviews are neither sorted nor bought.',
};
import type { TacticText } from '@/lib/model/tactic-text';
