export const missingColumns: TacticText = {
  title: 'Add to the next export the columns that are missing to explain the figures',
  askedAs: ['complete export'],
  why: 'Without all that leads to the result, one sees that it moves, not what moves it.',
  steps: [
    'In Google Analytics, open the Traffic acquisition report, add the date as a dimension and export sessions and key events as CSV.',
    'Make the same export by channel, then by device: three files are enough.',
    'Give them to Plateau together; columns are known by their name.',
    'Better still: ask for reading rights on the property, and no export will be needed.',
  ],
  doneWhen: 'The next report tells where the change comes from.',
};
import type { TacticText } from '@/lib/model/tactic-text';
