import type { ChartMessages } from '../catalogue/chart';

export const chart: ChartMessages = {
  since: {
    growing: (when) => `${when}: the rise begins`,
    stagnating: (when) => `${when}: the plateau begins`,
    declining: (when) => `${when}: the fall begins`,
    inconclusive: (when) => `${when}: the trend changes`,
  },
  event: {
    'level-shift': 'step',
    outage: 'measurement stopped',
    partial: 'measured in part',
    spike: 'spike',
    dip: 'dip',
  },
};
