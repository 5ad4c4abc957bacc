import type { Tactic } from '../tactic';

export const emailSegments: Tactic = {
  id: 'email-segments',
  answers: [
    {
      kinds: ['segments'],
      dimensions: ['sessionDefaultChannelGroup'],
      part: { keys: ['Email'], direction: 'down' },
    },
    { kinds: ['segments'], dimensions: ['sessionCampaignName'], directions: ['down'] },
  ],
  needs: [],
  strategy: 'more-returns',
  effect: null,
  setUpHours: 4,
  weeklyHours: 5,
  departments: ['crm'],
  measure: { metric: 'finding', target: 'finding', windowDays: 56 },
  report: 'acquisition',
};
