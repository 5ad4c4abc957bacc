import type { Tactic } from '../tactic';

export const deliveryPromise: Tactic = {
  id: 'delivery-promise',
  answers: [{ kinds: ['funnel-step'], segments: ['begin_checkout', 'purchase'] }],
  strategy: 'more-conversion',
  setUpHours: 7,
  weeklyHours: 0.5,
  departments: ['logistics', 'it', 'customer-service'],
  measure: { metric: 'ecommercePurchases', target: 'property', windowDays: 56 },
  report: 'events',
};
