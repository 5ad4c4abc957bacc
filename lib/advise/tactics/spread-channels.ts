import type { Tactic } from '../tactic';

export const spreadChannels: Tactic = {
  id: 'spread-channels',
  answers: [{ kinds: ['concentration'], dimensions: ['sessionDefaultChannelGroup', 'sessionSourceMedium'] }],
  strategy: 'more-visits',
  setUpHours: 6,
  weeklyHours: 2,
  departments: ['agency', 'management'],
  measure: { metric: 'sessions', target: 'property', windowDays: 84 },
  report: 'acquisition',
};
