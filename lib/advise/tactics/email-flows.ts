import type { Tactic } from '../tactic';

export const emailFlows: Tactic = {
  id: 'email-flows',
  answers: [{ kinds: ['automation'], directions: ['down', 'unknown'] }],
  needs: [],
  strategy: 'more-returns',
  effect: null,
  setUpHours: 14,
  weeklyHours: 1,
  tool: 'email',
  departments: ['crm', 'it', 'customer-service'],
  measure: {
    metric: 'totalRevenue',
    target: { dimension: 'sessionDefaultChannelGroup', segment: 'Email' },
    windowDays: 56,
  },
  report: 'acquisition',
};
