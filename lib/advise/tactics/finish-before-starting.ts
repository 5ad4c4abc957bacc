import type { Tactic } from '../tactic';

export const finishBeforeStarting: Tactic = {
  id: 'finish-before-starting',
  answers: [{ kinds: ['process'], metrics: ['nothing-closed', 'too-much-at-once'] }],
  needs: [],
  strategy: 'steady-roadmap',
  effect: null,
  setUpHours: 1,
  weeklyHours: 0.25,
  departments: ['management'],
  measure: { metric: 'finding', target: 'property', windowDays: 28 },
  report: 'hub',
};
