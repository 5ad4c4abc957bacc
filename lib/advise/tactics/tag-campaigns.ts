import type { Tactic } from '../tactic';

export const tagCampaigns: Tactic = {
  id: 'tag-campaigns',
  answers: [
    { kinds: ['data-health'], segments: ['unassigned-share', 'tagging-suspect'] },
    {
      kinds: ['segments'],
      metrics: ['sessions'],
      dimensions: ['sessionDefaultChannelGroup'],
      part: { keys: ['Unassigned'], direction: 'up' },
    },
  ],
  strategy: 'sound-measurement',
  setUpHours: 4,
  weeklyHours: 0.25,
  departments: ['agency', 'crm'],
  measure: { metric: 'sessions', target: 'finding', windowDays: 28 },
  report: 'acquisition',
};
