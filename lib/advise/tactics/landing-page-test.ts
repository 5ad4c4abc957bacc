import type { Tactic } from '../tactic';

export const landingPageTest: Tactic = {
  id: 'landing-page-test',
  answers: [{ kinds: ['gap'], metrics: ['purchaseRate', 'sessionKeyEventRate'], dimensions: ['landingPage'] }],
  strategy: 'more-conversion',
  effect: { kind: 'own-gap' },
  setUpHours: 7,
  weeklyHours: 0.5,
  test: true,
  departments: ['it', 'agency'],
  measure: { metric: 'finding', target: 'finding', windowDays: 56 },
  report: 'landing-pages',
};
