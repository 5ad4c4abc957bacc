import type { Tactic } from '../tactic';

export const productReviews: Tactic = {
  id: 'product-reviews',
  answers: [{ kinds: ['gap'], dimensions: ['itemName'] }],
  needs: [],
  strategy: 'more-conversion',
  effect: { kind: 'own-gap' },
  setUpHours: 20,
  weeklyHours: 1,
  departments: ['quality', 'purchasing', 'customer-service'],
  measure: { metric: 'finding', target: 'finding', windowDays: 56 },
  report: 'items',
};
