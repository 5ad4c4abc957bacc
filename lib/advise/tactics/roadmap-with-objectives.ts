import type { Tactic } from '../tactic';

export const roadmapWithObjectives: Tactic = {
  id: 'roadmap-with-objectives',
  answers: [{ kinds: ['process'], metrics: ['no-objective', 'low-impact-effort', 'tool-hours'] }],
  strategy: 'steady-roadmap',
  setUpHours: 3,
  weeklyHours: 0.25,
  departments: ['management'],
  measure: { metric: 'finding', target: 'property', windowDays: 84 },
  report: 'hub',
};
