import type { Tactic } from '../tactic';

export const reorderLists: Tactic = {
  id: 'reorder-lists',
  answers: [{ kinds: ['gap'], metrics: ['listClickRate'], dimensions: ['itemListName'], directions: ['down'] }],
  strategy: 'more-conversion',
  setUpHours: 7,
  weeklyHours: 0.25,
  departments: ['purchasing', 'it'],
  measure: { metric: 'finding', target: 'finding', windowDays: 28 },
  report: 'items',
};
