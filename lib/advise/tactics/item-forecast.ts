import type { Tactic } from '../tactic';

export const itemForecast: Tactic = {
  id: 'item-forecast',
  answers: [{ kinds: ['peak'], directions: ['up'] }],
  needs: ['itemsPurchased'],
  strategy: 'more-conversion',
  setUpHours: 4,
  weeklyHours: 0.5,
  departments: ['logistics', 'purchasing'],
  measure: { metric: 'finding', target: 'property', windowDays: 28 },
  report: 'items',
};
