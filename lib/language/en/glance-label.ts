import type { GlanceLabels } from '../catalogue/label';

export const glanceLabel: GlanceLabels = {
  between: (low, high) => `between ${low} and ${high}`,
  growth: (metric) => `monthly growth ${metric.of}`,
  growthBefore: (metric) => `monthly growth ${metric.of} before the last turn`,
  smallestTrend: (metric) => `smallest monthly trend ${metric.of} that would show`,
  year: {
    now: (metric) => `${metric.bare} a year, at the start`,
    target: (metric) => `${metric.bare} a year, target`,
    projected: (metric) => `${metric.bare} a year, at the present pace`,
    missing: (metric) => `${metric.bare} a year, distance from the target`,
  },
};
