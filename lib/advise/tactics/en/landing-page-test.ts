import type { TacticText } from '../../tactic';

export const landingPageTest: TacticText = {
  title: 'Test another version of the landing page that converts least',
  askedAs: ['a/b test', 'ab test', 'a/b testing', 'test two versions', 'landing page'],
  why: (s) =>
    `Visits that begin with ${s.segment} convert at ${s.segmentRate}, against ${s.othersRate} elsewhere, over ${s.segmentSessions} visits.`,
  steps: [
    'Read the page on a phone for five seconds: what does the ad or link promise, and where does the page keep it?',
    'Write one hypothesis and one version: the promise on top, one proof, one button.',
    'Fix the length of the test before you begin, by the smallest effect that your visits let you see; do not stop it sooner.',
    'If the effect takes more visits than you have, change the page, note the date, and read Plateau’s measurement.',
  ],
  doneWhen: 'The test has run its time and the winner is live, or the draw is written down.',
  caution: 'A blog article draws readers, not buyers: compare it with its like before you judge it.',
};
