export const shareTags: TacticText = {
  title: 'Find out where “direct” visits come from',
  askedAs: ['share buttons', 'dark social'],
  why: [
    {
      given: ['partBefore', 'partAfter'],
      say: 'For direct access, {metric} in {days}: {partAfter}, against {partBefore} a year earlier. That is compatible with word of mouth in private messages, or with campaign links badly tagged: it has to be settled.',
    },
    {
      say: 'New visitors arrive without an origin. That is compatible with word of mouth in private messages, or with links that lost their tags: it has to be settled.',
    },
  ],
  steps: [
    'First check that no paid campaign or email lost its tags on the same dates.',
    'Open direct access by landing page: deep pages, seen on mobile by new visitors, rather point to sharing.',
    'Add share buttons with tags of their own, and the question “how did you hear of us?” after the order.',
    'Count the answers for eight weeks before concluding.',
  ],
  doneWhen: 'Share links are tagged, and a hundred answers to the question have been read.',
  caution: 'Nobody can follow a link shared in private, and rightly so: answers are counted, not people.',
};
import type { TacticText } from '@/lib/model/tactic-text';
