import type { Tactic } from '../tactic';

export const stopUnprofitableCampaign: Tactic = {
  id: 'stop-unprofitable-campaign',
  answers: [{ kinds: ['ad-spend'], dimensions: ['sessionCampaignName'], directions: ['down'] }],
  strategy: 'spend-where-it-pays',
  setUpHours: 3,
  weeklyHours: 0.25,
  departments: ['agency', 'management'],
  measure: { metric: 'totalRevenue', target: 'property', windowDays: 28 },
  report: 'acquisition',
};
