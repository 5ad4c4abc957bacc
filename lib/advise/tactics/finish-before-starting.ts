import type { Tactic } from '../tactic';

export const finishBeforeStarting: Tactic = {
  id: 'finish-before-starting',
  answers: [
    { kinds: ['process'], metrics: ['nothing-closed'] },
    { kinds: ['process'], metrics: ['too-much-at-once'], figures: ['atOnce'] },
  ],
  strategy: 'steady-roadmap',
  setUpHours: 1,
  weeklyHours: 0.25,
  departments: ['management'],
  measure: { metric: 'finding', target: 'property', windowDays: 28 },
  report: 'hub',
};
