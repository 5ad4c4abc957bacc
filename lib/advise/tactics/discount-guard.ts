import type { Tactic } from '../tactic';

export const discountGuard: Tactic = {
  id: 'discount-guard',
  answers: [{ kinds: ['margin'], directions: ['up'] }],
  strategy: 'larger-orders',
  setUpHours: 4,
  weeklyHours: 0.5,
  departments: ['management', 'purchasing', 'sales'],
  measure: { metric: 'finding', target: 'property', windowDays: 56 },
  report: 'items',
};
