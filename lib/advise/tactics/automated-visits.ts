import type { Tactic } from '../tactic';

export const automatedVisits: Tactic = {
  id: 'automated-visits',
  answers: [{ kinds: ['data-health'], segments: ['automated-visits'], severities: ['warn'] }],
  strategy: 'sound-measurement',
  setUpHours: 1,
  weeklyHours: 0,
  departments: ['it'],
  measure: { metric: 'sessions', target: 'property', windowDays: 28 },
  report: 'demographics',
};
