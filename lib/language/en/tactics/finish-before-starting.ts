export const finishBeforeStarting: TacticText = {
  title: 'Finish one action before opening another',
  askedAs: ['finish before starting', 'too many projects'],
  why: [
    {
      given: ['atOnce'],
      say: 'Open actions: {open}. Under way at the same time: {atOnce}. So many at once, and none ends soon.',
    },
    {
      say: 'Open actions: {open}. Among them, accepted over a month ago: {size}. No action was finished in the last month.',
    },
  ],
  steps: [
    'Choose the action nearest to its end and what it lacks, in one sentence.',
    'Put the others on hold, in writing, with the date on which you take them up again.',
    'Show it finished, however modest, before the next monthly meeting.',
  ],
  doneWhen: 'One action is closed, and no more than three are under way.',
};
import type { TacticText } from '@/lib/model/tactic-text';
