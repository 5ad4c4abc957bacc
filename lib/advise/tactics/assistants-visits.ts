import type { Tactic } from '../tactic';

export const assistantsVisits: Tactic = {
  id: 'assistants-visits',
  answers: [
    {
      kinds: ['segments'],
      dimensions: ['sessionDefaultChannelGroup'],
      part: { keys: ['AI Assistant'], direction: 'up' },
    },
  ],
  strategy: 'more-visits',
  setUpHours: 4,
  weeklyHours: 0,
  departments: ['agency', 'quality'],
  measure: { metric: 'sessions', target: 'finding', windowDays: 56 },
  report: 'acquisition',
};
