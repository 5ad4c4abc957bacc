import type { Tactic } from '../tactic';

export const cultureEvent: Tactic = {
  id: 'culture-event',
  answers: [{ kinds: ['process'], metrics: ['culture-event-due'] }],
  strategy: 'steady-roadmap',
  setUpHours: 5,
  weeklyHours: 0,
  departments: ['management', 'sales'],
  measure: { metric: 'finding', target: 'property', windowDays: 84 },
  report: 'hub',
};
