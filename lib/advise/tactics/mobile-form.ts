import type { Tactic } from '../tactic';

export const mobileForm: Tactic = {
  id: 'mobile-form',
  answers: [
    {
      kinds: ['gap'],
      metrics: ['sessionKeyEventRate'],
      dimensions: ['deviceCategory'],
      segments: ['mobile', 'tablet'],
    },
  ],
  strategy: 'more-conversion',
  effect: { kind: 'own-gap' },
  setUpHours: 10.5,
  weeklyHours: 0,
  departments: ['it', 'sales'],
  measure: { metric: 'finding', target: 'finding', windowDays: 56 },
  report: 'technology',
};
