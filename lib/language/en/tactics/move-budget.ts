export const moveBudget: TacticText = {
  title: 'Move a fifth of the budget to what still pays',
  askedAs: ['move the budget', 'share out the budget', 'budget by channel', 'reallocate budget'],
  why: [
    {
      given: ['segment'],
      say: 'In {segment}, the average misleads: {returned} of sales for a unit of budget on average, but only {marginal} for one more.',
    },
    {
      say: 'The average misleads: {returned} of sales for a unit of budget on average, but only {marginal} for one more.',
    },
  ],
  steps: [
    'Take a fifth of the budget from this channel, and note the day.',
    'Give it to the campaign with the highest return that its budget still limits; if there is none, keep it.',
    'Let it run for eight weeks, with no promotion and no other change; better, do it in half of the regions only and compare them with the others.',
    'Compare the sales of the whole site, not those that Google attributes to each channel, with what was expected.',
  ],
  doneWhen: 'The budget is moved, the day is noted, and what follows is decided by the sales of the whole site.',
  caution:
    'The figure comes from weeks in which you spent more or less, not from a test: other things may have changed in those weeks.',
};
import type { TacticText } from '@/lib/model/tactic-text';
