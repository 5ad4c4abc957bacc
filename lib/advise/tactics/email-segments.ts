import type { Tactic } from '../tactic';

export const emailSegments: Tactic = {
  id: 'email-segments',
  answers: [
    {
      kinds: ['verdict'],
      dimensions: ['sessionDefaultChannelGroup'],
      segments: ['Email'],
      directions: ['flat', 'down'],
    },
    {
      kinds: ['segments'],
      dimensions: ['sessionDefaultChannelGroup'],
      part: { keys: ['Email'], direction: 'down' },
    },
    { kinds: ['segments'], dimensions: ['sessionCampaignName'], directions: ['down'] },
  ],
  strategy: 'more-returns',
  setUpHours: 4,
  weeklyHours: 5,
  tool: 'email',
  test: true,
  departments: ['crm'],
  measure: {
    metric: 'totalRevenue',
    target: { dimension: 'sessionDefaultChannelGroup', segment: 'Email' },
    windowDays: 56,
  },
  report: 'acquisition',
};
