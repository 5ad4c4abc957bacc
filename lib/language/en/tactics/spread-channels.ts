export const spreadChannels: TacticText = {
  title: 'Open a second source of visits before you need it',
  askedAs: ['diversify channels', 'new channel'],
  why: 'One source, {segment}, makes {size} of the result: should it stop, all the others together would not replace it.',
  steps: [
    'Write down what could stop it (a rule, a price, a partner) and what you would do the day after.',
    'Choose one other source, the one that grew best over a year for the same effort.',
    'Give it two hours a week for three months, with a number of visits written beforehand.',
    'After three months, keep it or change, by the figure.',
  ],
  doneWhen: 'The second source was kept up for three months, and the decision is written.',
};
import type { TacticText } from '@/lib/model/tactic-text';
