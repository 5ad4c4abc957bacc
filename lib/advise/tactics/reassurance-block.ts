import type { Tactic } from '../tactic';

export const reassuranceBlock: Tactic = {
  id: 'reassurance-block',
  answers: [{ kinds: ['gap'], metrics: ['itemRefundShare'], dimensions: ['itemName'], directions: ['up'] }],
  strategy: 'more-conversion',
  setUpHours: 10,
  weeklyHours: 0.25,
  departments: ['quality', 'purchasing', 'customer-service', 'it'],
  measure: { metric: 'finding', target: 'finding', windowDays: 56 },
  report: 'items',
};
