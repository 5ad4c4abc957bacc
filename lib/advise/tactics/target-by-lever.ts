import type { Tactic } from '../tactic';

export const targetByLever: Tactic = {
  id: 'target-by-lever',
  // Only a target of which nobody has said yet what it means: once that is agreed, there is nothing to ask.
  answers: [{ kinds: ['pace'], directions: ['down'], figures: ['openReadings', 'to'] }],
  strategy: 'steady-roadmap',
  setUpHours: 3,
  weeklyHours: 0.25,
  departments: ['management'],
  measure: { metric: 'finding', target: 'property', windowDays: 84 },
  report: 'hub',
};
