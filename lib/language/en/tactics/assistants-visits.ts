export const assistantsVisits: TacticText = {
  title: 'Look after the pages that AI assistants cite',
  askedAs: ['chatgpt', 'ai assistants', 'ai search'],
  why: 'Visits from AI assistants: {after} in {days}, against {before} a year earlier, counted in the same way in both years.',
  steps: [
    'Open the channel “AI Assistant” by landing page and write down the first five.',
    'Ask three assistants the question that each page answers, and note what they say of you: price, time, availability.',
    'Mend on the page what is wrong or missing, in short, dated sentences.',
  ],
  doneWhen: 'The five pages are right, and the date of the correction is noted.',
  caution:
    'Many visits from assistants bear no origin and count as direct: those that are counted are the fewest there can be.',
};
import type { TacticText } from '@/lib/model/tactic-text';
