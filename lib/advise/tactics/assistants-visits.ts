import type { Tactic } from '../tactic';

export const assistantsVisits: Tactic = {
  id: 'assistants-visits',
  // Of the visits joined over the day on which Google gave them a name of their own: that name is no rise.
  answers: [{ kinds: ['assistants'], segments: ['AI Assistant'], directions: ['up'], figures: ['before'] }],
  strategy: 'more-visits',
  setUpHours: 4,
  weeklyHours: 0,
  departments: ['agency', 'quality'],
  measure: { metric: 'sessions', target: 'finding', windowDays: 56 },
  report: 'acquisition',
};
