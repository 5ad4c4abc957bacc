import type { Tactic } from '../tactic';

export const welcomeSeries: Tactic = {
  id: 'welcome-series',
  answers: [
    { kinds: ['automation'], directions: ['down', 'unknown'] },
    { kinds: ['verdict'], metrics: ['returningPurchasers', 'secondOrderShare'], directions: ['flat', 'down'] },
  ],
  strategy: 'more-returns',
  setUpHours: 7,
  weeklyHours: 0.5,
  tool: 'email',
  departments: ['crm'],
  measure: {
    metric: 'totalRevenue',
    target: { dimension: 'sessionDefaultChannelGroup', segment: 'Email' },
    windowDays: 84,
  },
  report: 'user-acquisition',
};
