import type { Tactic } from '../tactic';

export const amplifyContent: Tactic = {
  id: 'amplify-content',
  answers: [{ kinds: ['reach'], dimensions: ['landingPage'], directions: ['up'] }],
  strategy: 'more-visits',
  setUpHours: 2,
  weeklyHours: 2,
  departments: ['agency'],
  measure: { metric: 'sessions', target: 'finding', windowDays: 56 },
  report: 'landing-pages',
};
