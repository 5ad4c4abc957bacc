import type { GlanceLabels } from '../catalogue/label';

export const glanceLabel: GlanceLabels = {
  between: (low, high) => `entre ${low} et ${high}`,
  growth: (metric) => `croissance mensuelle ${metric.of}`,
  growthBefore: (metric) => `croissance mensuelle ${metric.of} avant le dernier tournant`,
  smallestTrend: (metric) => `plus petite tendance mensuelle visible ${metric.of}`,
  year: {
    now: (metric) => `${metric.bare} par an, au départ`,
    target: (metric) => `${metric.bare} par an, objectif`,
    projected: (metric) => `${metric.bare} par an, au rythme actuel`,
    missing: (metric) => `${metric.bare} par an, écart à l’objectif`,
  },
};
