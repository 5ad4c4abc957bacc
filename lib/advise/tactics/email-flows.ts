import type { Tactic } from '../tactic';

export const emailFlows: Tactic = {
  id: 'email-flows',
  answers: [{ kinds: ['automation'], directions: ['down', 'unknown'] }],
  strategy: 'more-returns',
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
