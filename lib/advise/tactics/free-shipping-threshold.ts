import type { Tactic } from '../tactic';

export const freeShippingThreshold: Tactic = {
  id: 'free-shipping-threshold',
  answers: [
    { kinds: ['factors'], part: { keys: ['averageOrderValue'], direction: 'down' } },
    { kinds: ['verdict'], metrics: ['averageOrderValue'], segments: [''], directions: ['flat', 'down'] },
  ],
  needs: ['totalRevenue', 'ecommercePurchases'],
  strategy: 'larger-orders',
  setUpHours: 7,
  weeklyHours: 0,
  margin: 'discount',
  departments: ['logistics', 'purchasing', 'management'],
  measure: { metric: 'averageOrderValue', target: 'property', windowDays: 56 },
  report: 'items',
};
