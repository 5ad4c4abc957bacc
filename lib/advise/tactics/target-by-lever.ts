import type { Tactic } from '../tactic';

export const targetByLever: Tactic = {
  id: 'target-by-lever',
  answers: [{ kinds: ['pace'], directions: ['down'] }],
  needs: [],
  strategy: 'steady-roadmap',
  effect: null,
  setUpHours: 3,
  weeklyHours: 0.25,
  departments: ['management'],
  measure: { metric: 'finding', target: 'property', windowDays: 84 },
  report: 'hub',
};
