import type { Tactic } from '../tactic';

export const productReviews: Tactic = {
  id: 'product-reviews',
  answers: [{ kinds: ['gap'], dimensions: ['itemName'], directions: ['down'] }],
  strategy: 'more-conversion',
  effect: { kind: 'own-gap' },
  setUpHours: 20,
  weeklyHours: 0.5,
  // What answering one review in ten every day took of a team that had not been told of it.
  rollOutDailyHours: 2,
  tool: 'reviews',
  departments: ['quality', 'purchasing', 'customer-service'],
  measure: { metric: 'finding', target: 'finding', windowDays: 56 },
  report: 'items',
};
