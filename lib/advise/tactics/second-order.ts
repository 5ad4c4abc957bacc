import type { Tactic } from '../tactic';

export const secondOrder: Tactic = {
  id: 'second-order',
  answers: [
    { kinds: ['verdict'], dimensions: ['newVsReturning'], segments: ['returning'], directions: ['flat', 'down'] },
    { kinds: ['verdict'], metrics: ['returningPurchasers', 'secondOrderShare'], directions: ['flat', 'down'] },
    {
      kinds: ['segments'],
      dimensions: ['newVsReturning'],
      part: { keys: ['returning'], direction: 'down' },
    },
  ],
  strategy: 'more-returns',
  setUpHours: 14,
  weeklyHours: 1,
  tool: 'email',
  departments: ['crm', 'customer-service', 'logistics'],
  measure: { metric: 'finding', target: 'finding', windowDays: 84 },
  report: 'user-acquisition',
};
