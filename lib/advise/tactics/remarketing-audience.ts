import type { Tactic } from '../tactic';

export const remarketingAudience: Tactic = {
  id: 'remarketing-audience',
  answers: [{ kinds: ['gap'], metrics: ['cartToViewRate'], dimensions: ['itemName'], directions: ['down'] }],
  strategy: 'more-conversion',
  setUpHours: 7,
  weeklyHours: 1,
  departments: ['agency', 'crm', 'it'],
  measure: { metric: 'finding', target: 'finding', windowDays: 56 },
  report: 'items',
};
