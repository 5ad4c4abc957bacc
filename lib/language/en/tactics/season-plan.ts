export const seasonPlan: TacticText = {
  title: 'Prepare the season eight weeks ahead',
  askedAs: [
    'season plan',
    'holiday season',
    'prepare the season',
    'prepare black friday',
    'ready for black friday',
    'prepare christmas',
    'ready for christmas',
    'black friday',
    'christmas',
    'back to school',
  ],
  why: [
    {
      given: ['peakShare', 'peakInDays'],
      say: 'Last year, four weeks made {peakShare} of the year; they come back in {peakInDays}.',
    },
    {
      say: 'The season’s highest point is expected in {peakWeek}, around {peak}, against {usual} usually over the same time.',
    },
  ],
  steps: [
    'Bring logistics, purchasing, customer service and the agency together for half an hour, with the sales of those four weeks.',
    'Count back: stock ordered, pages ready, campaigns delivered, customer service reinforced, last day of releases.',
    'Give each step a name, a deputy and a date; the first must fall in this week.',
    'Freeze the site the week before: no more release that cannot be undone.',
  ],
  doneWhen: 'Every step has a name and a date, and purchasing has confirmed the stock.',
  caution: 'Sales and holidays move from year to year: check their dates before you set yours.',
};
import type { TacticText } from '@/lib/model/tactic-text';
