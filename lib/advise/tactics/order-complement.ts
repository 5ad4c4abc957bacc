import type { Tactic } from '../tactic';

export const orderComplement: Tactic = {
  id: 'order-complement',
  answers: [
    { kinds: ['mix-and-rate'], metrics: ['averageOrderValue'], directions: ['down'] },
    { kinds: ['factors'], part: { keys: ['averageOrderValue'], direction: 'down' } },
  ],
  needs: ['totalRevenue', 'ecommercePurchases'],
  strategy: 'larger-orders',
  setUpHours: 6,
  weeklyHours: 0.5,
  departments: ['purchasing', 'it'],
  measure: { metric: 'averageOrderValue', target: 'property', windowDays: 56 },
  report: 'items',
};
