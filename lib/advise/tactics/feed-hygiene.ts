import type { Tactic } from '../tactic';

export const feedHygiene: Tactic = {
  id: 'feed-hygiene',
  answers: [{ kinds: ['unseen-items'] }],
  strategy: 'more-visits',
  setUpHours: 3.5,
  weeklyHours: 0.5,
  tool: 'feed',
  departments: ['purchasing', 'it'],
  measure: { metric: 'finding', target: 'property', windowDays: 56 },
  report: 'items',
};
