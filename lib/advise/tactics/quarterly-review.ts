import type { Tactic } from '../tactic';

export const quarterlyReview: Tactic = {
  id: 'quarterly-review',
  answers: [{ kinds: ['process'], metrics: ['quarter-review-due'] }],
  strategy: 'steady-roadmap',
  setUpHours: 3,
  weeklyHours: 0,
  departments: ['management'],
  measure: { metric: 'finding', target: 'property', windowDays: 84 },
  report: 'hub',
};
