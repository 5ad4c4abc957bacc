import type { ChartMessages } from '../catalogue/chart';

export const chart: ChartMessages = {
  since: {
    'grows-slower': (when) => `${when}: the rise slows`,
    'grows-faster': (when) => `${when}: the rise quickens`,
    'grows-again': (when) => `${when}: the rise resumes`,
    'grows-no-more': (when) => `${when}: the rise ends`,
    'falls-slower': (when) => `${when}: the fall slows`,
    'falls-faster': (when) => `${when}: the fall quickens`,
    'falls-no-more': (when) => `${when}: the fall ends`,
    'rise-slowed': (when) => `${when}: the rise slows`,
    'fall-slowed': (when) => `${when}: the fall slows`,
    'bent-down': (when) => `${when}: the trend bends downwards`,
    'bent-up': (when) => `${when}: the trend bends upwards`,
    plateau: (when) => `${when}: the plateau begins`,
    rise: (when) => `${when}: the rise begins`,
    fall: (when) => `${when}: the fall begins`,
    change: (when) => `${when}: the trend changes`,
  },
  event: {
    'level-shift': 'step',
    outage: 'measurement stopped',
    partial: 'measured in part',
    spike: 'spike',
    dip: 'dip',
  },
};
