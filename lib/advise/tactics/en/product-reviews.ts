import type { TacticText } from '../../tactic';

export const productReviews: TacticText = {
  title: 'Read the reviews of products that are looked at and not bought',
  why: (s) => `For ${s.segment}, ${s.segmentRate} of visits convert, against ${s.othersRate} for the other products.`,
  steps: [
    'Take the ten most viewed products that sell worst, and read all their reviews and returns: allow two hours a product.',
    'Sort each complaint: picture, description, size, price, quality, delivery time.',
    'Mend first what you can write yourself; bring the rest to quality and purchasing.',
    'Leave ten similar products untouched, to compare.',
  ],
  doneWhen: 'Ten product pages are mended and their date is noted.',
  caution: 'Answering reviews takes time every day: count it before you buy a tool, and try with twenty products.',
};
