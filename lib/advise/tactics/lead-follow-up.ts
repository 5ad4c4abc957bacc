import type { Tactic } from '../tactic';

export const leadFollowUp: Tactic = {
  id: 'lead-follow-up',
  answers: [
    { kinds: ['divergence'], metrics: ['keyEvents'], figures: ['before', 'leads', 'salesBefore', 'sales'] },
    { kinds: ['verdict'], metrics: ['keyEvents', 'sessionKeyEventRate'], segments: [''], directions: ['flat', 'down'] },
    { kinds: ['factors'], part: { keys: ['sessionKeyEventRate'], direction: 'down' } },
  ],
  needs: ['keyEvents'],
  strategy: 'more-conversion',
  setUpHours: 4,
  weeklyHours: 0.5,
  departments: ['sales'],
  measure: { metric: 'keyEvents', target: 'property', windowDays: 56 },
  report: 'events',
};
