import type { Tactic } from '../tactic';

export const mendMeasurement: Tactic = {
  id: 'mend-measurement',
  answers: [
    {
      kinds: ['data-health'],
      segments: ['no-key-events', 'no-ecommerce', 'empty', 'stale', 'not-set-share', 'restricted'],
      severities: ['block', 'warn'],
    },
    { kinds: ['outage'], directions: ['down'] },
  ],
  sources: ['ga4', 'bigquery', 'demo'],
  strategy: 'sound-measurement',
  setUpHours: 10,
  weeklyHours: 0,
  departments: ['it', 'agency'],
  measure: { metric: 'finding', target: 'property', windowDays: 28 },
  report: 'events',
};
