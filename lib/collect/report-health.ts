import { type DimensionId, knownDimensions } from '@/lib/model/dimension';
import { knownMetrics } from '@/lib/model/metric';
import type { HealthFlag } from '@/lib/model/health';
import { qualityOf } from './data-quality';
import { healthFlag } from './health-flag';
import type { GoogleReport } from './report';

/** What Google itself says of a report: sampled, small rows withheld, rows lumped together. */
export function reportFlags(report: GoogleReport): HealthFlag[] {
  const { metadata } = report;
  if (!metadata) return [];
  const about = aboutReport(report);
  const { sampledShare, thresholded } = qualityOf([report]);
  const restricted = metadata.schemaRestrictionResponse?.activeMetricRestrictions ?? [];
  return [
    ...(sampledShare < 1 ? [healthFlag('sampled', 'warn', { ...about, share: sampledShare })] : []),
    ...(thresholded ? [healthFlag('thresholded', 'warn', about)] : []),
    ...(metadata.dataLossFromOtherRow ? [healthFlag('other-row', 'warn', about)] : []),
    ...(restricted.length > 0
      ? [
          healthFlag('restricted', 'block', {
            metrics: knownMetrics(restricted.map((restriction) => restriction.metricName)),
          }),
        ]
      : []),
  ];
}

/** What a report tells of, time apart. */
export function aboutReport({
  metricHeaders,
  dimensionHeaders,
}: GoogleReport): Pick<HealthFlag, 'metrics' | 'dimensions'> {
  return {
    metrics: knownMetrics(metricHeaders.map(({ name }) => name)),
    dimensions: withoutCalendar(dimensionHeaders.map(({ name }) => name)),
  };
}

/** The dimensions that a report is cut by, time apart. */
export function withoutCalendar(dimensions: readonly string[]): DimensionId[] {
  return knownDimensions(dimensions).filter((name) => name !== 'date');
}
