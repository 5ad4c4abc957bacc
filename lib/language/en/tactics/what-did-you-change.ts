export const whatDidYouChange: TacticText = {
  title: 'Find out what changed that day',
  askedAs: ['find the cause', 'explain the drop'],
  why: [
    {
      given: ['size', 'since'],
      say: 'A step of {size} appears around {since} and has stayed, with no cause written down.',
    },
    {
      say: 'Visits fall at once while purchases hold: that is compatible with a change of consent rather than of the public, and nothing is noted on that day.',
    },
  ],
  steps: [
    'Ask IT, customer service, logistics and the agency what changed in the week around that day: a release, prices, stock, delivery times, a campaign, the consent banner.',
    'Write the answer down in Plateau, on its date; “nothing found” is an answer too.',
    'If the cause is a fault of measurement, have it mended before concluding anything.',
  ],
  doneWhen: 'A dated note explains the step, or says that every department was asked.',
};
import type { TacticText } from '@/lib/model/tactic-text';
