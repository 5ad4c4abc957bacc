import type { Tactic } from '../tactic';

export const addedVisits: Tactic = {
  id: 'added-visits',
  answers: [
    {
      kinds: ['divergence'],
      metrics: ['purchaseRate', 'sessionKeyEventRate'],
      segments: [''],
      directions: ['down'],
      figures: ['before', 'after', 'sessionsBefore', 'sessionsAfter'],
    },
  ],
  strategy: 'more-conversion',
  setUpHours: 3,
  weeklyHours: 0.25,
  departments: ['agency', 'management'],
  measure: { metric: 'finding', target: 'property', windowDays: 56 },
  report: 'acquisition',
};
