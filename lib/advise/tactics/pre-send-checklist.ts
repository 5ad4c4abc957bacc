import type { Tactic } from '../tactic';

export const preSendChecklist: Tactic = {
  id: 'pre-send-checklist',
  answers: [
    {
      kinds: ['divergence'],
      segments: ['last-week'],
      directions: ['down'],
      figures: ['before', 'after', 'sessionsBefore', 'sessionsAfter'],
    },
  ],
  strategy: 'more-conversion',
  setUpHours: 2,
  weeklyHours: 0.25,
  departments: ['customer-service', 'logistics', 'it', 'sales'],
  measure: { metric: 'finding', target: 'property', windowDays: 56 },
  report: 'acquisition',
};
