import type { Tactic } from '../tactic';

export const missingColumns: Tactic = {
  id: 'missing-columns',
  answers: [{ kinds: ['data-health'], segments: ['not-measured', 'no-key-events', 'no-ecommerce'] }],
  sources: ['csv'],
  lacks: [['sessions'], ['keyEvents', 'ecommercePurchases'], ['sessionDefaultChannelGroup'], ['deviceCategory']],
  strategy: 'sound-measurement',
  setUpHours: 1,
  weeklyHours: 0,
  departments: ['it'],
  measure: { metric: 'finding', target: 'property', windowDays: 28 },
  report: 'hub',
};
