export const landingPageTest: TacticText = {
  title: 'Test another version of the landing page that converts least',
  askedAs: ['a/b test', 'ab test', 'a/b testing', 'test two versions', 'landing page'],
  why: 'Visits that begin with {segment} convert at {segmentRate}, against {othersRate} elsewhere, over {segmentSessions} visits.',
  steps: [
    'Read the page on a phone for five seconds: what does the ad or link promise, and where does the page keep it?',
    'Write one hypothesis and one version: the promise on top, one proof, one button.',
    'Fix the length of the test before you begin, by the smallest effect that your visits let you see; do not stop it sooner.',
    'Note in Plateau the date on which the version that you keep went live.',
  ],
  doneWhen: 'The test has run its time and the winner is live, or the draw is written down.',
  caution:
    'Plateau knows articles by their address (“/blog/”, “/journal/”) and leaves them out: if this page is one all the same, turn the advice down, for an article draws readers, not buyers.',
};
import type { TacticText } from '@/lib/model/tactic-text';
