import type { Tactic } from '../tactic';

export const channelPromise: Tactic = {
  id: 'channel-promise',
  answers: [
    {
      kinds: ['gap'],
      metrics: ['purchaseRate', 'sessionKeyEventRate'],
      dimensions: ['sessionDefaultChannelGroup'],
      segments: [
        'Paid Social',
        'Paid Search',
        'Paid Shopping',
        'Paid Video',
        'Paid Other',
        'Display',
        'Cross-network',
        'Affiliates',
      ],
    },
  ],
  strategy: 'more-conversion',
  effect: { kind: 'own-gap' },
  setUpHours: 6,
  weeklyHours: 1,
  departments: ['agency', 'it'],
  measure: { metric: 'finding', target: 'finding', windowDays: 56 },
  report: 'acquisition',
};
