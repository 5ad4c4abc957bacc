import type { Tactic } from '../tactic';

export const excludeBuyers: Tactic = {
  id: 'exclude-buyers',
  answers: [
    {
      kinds: ['gap'],
      metrics: ['newVisitorShare'],
      dimensions: ['sessionDefaultChannelGroup'],
      directions: ['down'],
    },
  ],
  needs: ['newUsers'],
  strategy: 'more-visits',
  setUpHours: 3,
  weeklyHours: 0.25,
  departments: ['agency', 'crm'],
  measure: { metric: 'newUsers', target: 'property', windowDays: 56 },
  report: 'user-acquisition',
};
