import type { Tactic } from '../tactic';

export const paymentByBrowser: Tactic = {
  id: 'payment-by-browser',
  answers: [
    { kinds: ['gap'], metrics: ['purchaseRate'], dimensions: ['browser'] },
    { kinds: ['funnel-step'], segments: ['purchase'] },
    { kinds: ['funnel-step'], dimensions: ['browser'] },
  ],
  strategy: 'more-conversion',
  effect: { kind: 'own-gap' },
  setUpHours: 7,
  weeklyHours: 0,
  departments: ['it', 'customer-service'],
  measure: { metric: 'ecommercePurchases', target: 'property', windowDays: 28 },
  report: 'technology',
};
