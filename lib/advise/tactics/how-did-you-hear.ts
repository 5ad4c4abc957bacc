import type { Tactic } from '../tactic';

export const howDidYouHear: Tactic = {
  id: 'how-did-you-hear',
  answers: [{ kinds: ['untracked-visits'], directions: ['up'] }],
  strategy: 'known-causes',
  setUpHours: 3.5,
  weeklyHours: 0.25,
  departments: ['it', 'customer-service'],
  measure: { metric: 'finding', target: 'property', windowDays: 56 },
  report: 'acquisition',
};
