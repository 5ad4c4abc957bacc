import type { Tactic } from '../tactic';

export const newCustomerHoldout: Tactic = {
  id: 'new-customer-holdout',
  answers: [
    { kinds: ['verdict'], dimensions: ['newVsReturning'], segments: ['new'], directions: ['flat', 'down'] },
    { kinds: ['verdict'], metrics: ['newUsers', 'firstTimePurchasers'], segments: [''], directions: ['flat', 'down'] },
    { kinds: ['segments'], dimensions: ['newVsReturning'], part: { keys: ['new'], direction: 'down' } },
  ],
  needs: ['newUsers'],
  strategy: 'more-visits',
  setUpHours: 7,
  weeklyHours: 3.5,
  departments: ['agency', 'management'],
  measure: { metric: 'newUsers', target: 'property', windowDays: 56 },
  report: 'user-acquisition',
};
