export const quarterlyReview: TacticText = {
  title: 'Hold the quarter’s review on one page',
  askedAs: ['quarterly review', 'annual review', 'appraisal'],
  why: 'A quarter has ended without a review. Actions to be reviewed: {size}.',
  steps: [
    'Open the quarterly review in Plateau: planned, done, measured, dropped, with the hours.',
    'Write three lines: what worked, what changed nothing, what you stop. An effect that the volume cannot show is told as just that.',
    'Compare the pace with the target, interval included, and see what share of the time went to each strategy.',
    'Bring management together for three quarters of an hour and leave with three decisions: go on, stop, begin.',
    'Keep the page with those of past quarters: it is what will be opened at the yearly appraisal.',
  ],
  doneWhen: 'The page is sent, and the three decisions are noted with a name and a date.',
  caution: 'The review judges actions, not people: say too what was not given to carry them out.',
};
import type { TacticText } from '@/lib/model/tactic-text';
