import type { Tactic } from '../tactic';

export const seasonPlan: Tactic = {
  id: 'season-plan',
  answers: [
    { kinds: ['verdict'], figures: ['peakShare', 'peakInDays'] },
    { kinds: ['peak'], directions: ['up'] },
  ],
  strategy: 'more-conversion',
  setUpHours: 6,
  weeklyHours: 1,
  leadDays: 56,
  departments: ['logistics', 'purchasing', 'customer-service', 'agency'],
  measure: { metric: 'finding', target: 'property', windowDays: 28 },
  report: 'items',
};
