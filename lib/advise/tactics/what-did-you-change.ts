import type { Tactic } from '../tactic';

export const whatDidYouChange: Tactic = {
  id: 'what-did-you-change',
  answers: [
    { kinds: ['break'], asks: true },
    { kinds: ['data-health'], segments: ['consent-suspect'] },
  ],
  strategy: 'known-causes',
  setUpHours: 0.5,
  weeklyHours: 0,
  departments: ['it', 'customer-service', 'logistics', 'agency'],
  measure: { metric: 'finding', target: 'property', windowDays: 28 },
  report: 'acquisition',
};
