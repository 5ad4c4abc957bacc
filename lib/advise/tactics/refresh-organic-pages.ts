import type { Tactic } from '../tactic';

export const refreshOrganicPages: Tactic = {
  id: 'refresh-organic-pages',
  answers: [
    {
      kinds: ['verdict'],
      dimensions: ['sessionDefaultChannelGroup'],
      segments: ['Organic Search'],
      directions: ['flat', 'down'],
    },
    {
      kinds: ['segments'],
      dimensions: ['sessionDefaultChannelGroup'],
      part: { keys: ['Organic Search'], direction: 'down' },
    },
    { kinds: ['search'], metrics: ['organicGoogleSearchAveragePosition', 'organicGoogleSearchClickThroughRate'] },
  ],
  strategy: 'more-visits',
  setUpHours: 15,
  weeklyHours: 0,
  tool: 'seo',
  departments: ['agency', 'purchasing'],
  measure: {
    metric: 'sessions',
    target: { dimension: 'sessionDefaultChannelGroup', segment: 'Organic Search' },
    windowDays: 56,
  },
  report: 'landing-pages',
};
