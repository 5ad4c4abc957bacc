export const assistantsVisits: TacticText = {
  title: 'Look after the pages that AI assistants cite',
  askedAs: ['chatgpt', 'ai assistants', 'ai search'],
  why: 'For AI assistants, {metric}: {partAfter}, against {partBefore} in the same weeks a year earlier. Google Analytics has counted them apart only since May 2026.',
  steps: [
    'Open this channel by landing page and write down the first five.',
    'Ask three assistants the question that each page answers, and note what they say of you: price, time, availability.',
    'Mend on the page what is wrong or missing, in short, dated sentences.',
  ],
  doneWhen: 'The five pages are right, and the date of the correction is noted.',
  caution:
    'Part of the rise may be another channel reclassified: compare with links from other sites and search on the same dates.',
};
import type { TacticText } from '@/lib/model/tactic-text';
