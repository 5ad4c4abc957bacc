import type { Tactic } from '../tactic';

export const moveBudget: Tactic = {
  id: 'move-budget',
  answers: [
    {
      kinds: ['ad-spend'],
      metrics: ['returnOnAdSpend'],
      dimensions: ['sessionDefaultChannelGroup'],
      directions: ['down'],
      figures: ['returned', 'marginal'],
    },
  ],
  strategy: 'spend-where-it-pays',
  setUpHours: 4,
  weeklyHours: 0.5,
  departments: ['agency', 'management'],
  measure: { metric: 'totalRevenue', target: 'property', windowDays: 56 },
  report: 'acquisition',
};
