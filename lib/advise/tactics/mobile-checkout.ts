import type { Tactic } from '../tactic';

export const mobileCheckout: Tactic = {
  id: 'mobile-checkout',
  answers: [
    {
      kinds: ['gap'],
      metrics: ['purchaseRate'],
      dimensions: ['deviceCategory'],
      segments: ['mobile', 'tablet'],
    },
  ],
  strategy: 'more-conversion',
  effect: { kind: 'own-gap' },
  setUpHours: 14,
  weeklyHours: 0,
  departments: ['it', 'customer-service'],
  measure: { metric: 'finding', target: 'finding', windowDays: 56 },
  report: 'technology',
};
