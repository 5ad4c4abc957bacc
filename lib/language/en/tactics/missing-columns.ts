export const missingColumns: TacticText = {
  title: 'Add to the next export the columns that are missing to explain the figures',
  askedAs: ['complete export'],
  why: 'Without all that leads to the result, one sees that it moves, not what moves it.',
  steps: [
    'In Google Analytics, open the Traffic acquisition report and add the date as a dimension.',
    {
      lacking: ['sessions', 'keyEvents', 'ecommercePurchases'],
      say: 'Export sessions and key events, or purchases, by date as CSV.',
    },
    { lacking: ['sessionDefaultChannelGroup'], say: 'Make the same export by channel group.' },
    { lacking: ['deviceCategory'], say: 'Make the same export by device category.' },
    'Give them to Plateau beside those that you have; columns are known by their name.',
    'Better still: ask for reading rights on the property, and no export will be needed.',
  ],
  doneWhen: 'The next report tells where the change comes from.',
};
import type { TacticText } from '@/lib/model/tactic-text';
