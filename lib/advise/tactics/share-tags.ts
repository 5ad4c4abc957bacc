import type { Tactic } from '../tactic';

export const shareTags: Tactic = {
  id: 'share-tags',
  answers: [
    { kinds: ['untracked-visits'], directions: ['up'] },
    {
      kinds: ['segments'],
      metrics: ['sessions'],
      dimensions: ['sessionDefaultChannelGroup'],
      part: { keys: ['Direct'], direction: 'up' },
    },
  ],
  strategy: 'sound-measurement',
  setUpHours: 3.5,
  weeklyHours: 0.25,
  departments: ['it', 'agency', 'customer-service'],
  measure: { metric: 'sessions', target: 'finding', windowDays: 56 },
  report: 'acquisition',
};
