import type { Tactic } from '../tactic';

export const siteSearch: Tactic = {
  id: 'site-search',
  answers: [{ kinds: ['gap'], directions: ['down'], dimensions: ['searchTerm'] }],
  strategy: 'more-conversion',
  effect: { kind: 'own-gap' },
  setUpHours: 4,
  weeklyHours: 0.5,
  tool: 'search',
  departments: ['purchasing', 'it'],
  measure: { metric: 'finding', target: 'finding', windowDays: 56 },
  report: 'events',
};
