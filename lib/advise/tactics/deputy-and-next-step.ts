import type { Tactic } from '../tactic';

export const deputyAndNextStep: Tactic = {
  id: 'deputy-and-next-step',
  answers: [{ kinds: ['process'], metrics: ['no-deputy', 'no-movement', 'due-after-leaving'] }],
  strategy: 'steady-roadmap',
  setUpHours: 2,
  weeklyHours: 0.25,
  departments: ['management'],
  measure: { metric: 'finding', target: 'property', windowDays: 42 },
  report: 'hub',
};
