import type { TacticText } from '../../tactic';

export const finishBeforeStarting: TacticText = {
  title: 'Finish one action before opening another',
  askedAs: ['finish before starting', 'too many projects'],
  why: (s) =>
    'atOnce' in s
      ? `Open actions: ${s.open}. Under way at the same time: ${s.atOnce}. So many at once, and none ends soon.`
      : `Open actions: ${s.open}. Among them, accepted over a month ago: ${s.size}. No action was finished in the last month.`,
  steps: [
    'Choose the action nearest to its end and what it lacks, in one sentence.',
    'Put the others on hold, in writing, with the date on which you take them up again.',
    'Show it finished, however modest, before the next monthly meeting.',
  ],
  doneWhen: 'One action is closed, and no more than three are under way.',
};
