import type { Series } from '@/lib/model/series';

/** A series of visits from 2024-01-01 on (a Monday), or of whatever else is told. */
export function seriesWith(numerator: (number | null)[], more: Partial<Series> = {}): Series {
  return {
    metric: 'sessions',
    kind: 'count',
    frequency: 'daily',
    start: '2024-01-01',
    numerator,
    denominator: null,
    provenance: {
      source: 'demo',
      propertyId: '1',
      query: { dimensions: ['date'], metrics: ['sessions'], where: [] },
      period: { from: '2024-01-01', to: '2024-01-01' },
      daysObserved: 1,
      sampledShare: 1,
      thresholded: false,
    },
    ...more,
  };
}
