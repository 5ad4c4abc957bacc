import { type DimensionId, knownDimensions } from '@/lib/model/dimension';
import { knownMetrics } from '@/lib/model/metric';
import type { HealthFlag } from '@/lib/model/health';
import { Day } from '@/lib/model/day';
import { qualityOf } from './data-quality';
import { healthFlag } from './health-flag';
import type { GoogleReport } from './report';
import { dayFromCompact } from './table/row-table';

/** What Google itself says of a report: sampled, small rows withheld, rows lumped together, cut short. */
export function reportFlags(report: GoogleReport): HealthFlag[] {
  const { metadata } = report;
  if (!metadata) return [];
  const about = {
    metrics: knownMetrics(report.metricHeaders.map((header) => header.name)),
    dimensions: withoutCalendar(report.dimensionHeaders.map((header) => header.name)),
  };
  const { sampledShare, thresholded } = qualityOf([report]);
  const restricted = metadata.schemaRestrictionResponse?.activeMetricRestrictions ?? [];
  return [
    ...(sampledShare < 1 ? [healthFlag('sampled', 'warn', { ...about, share: 1 - sampledShare })] : []),
    ...(thresholded ? [healthFlag('thresholded', 'warn', about)] : []),
    ...(metadata.dataLossFromOtherRow ? [healthFlag('other-row', 'warn', about)] : []),
    ...(restricted.length > 0
      ? [
          healthFlag('restricted', 'block', {
            metrics: knownMetrics(restricted.map((restriction) => restriction.metricName)),
          }),
        ]
      : []),
    ...metadata.dataTruncationReasons.map(({ dataTruncationDate }) => truncated(about, dataTruncationDate)),
  ];
}

/** The dimensions that a report is cut by, time apart. */
export function withoutCalendar(dimensions: readonly string[]): DimensionId[] {
  return knownDimensions(dimensions).filter((name) => name !== 'date');
}

/** Says up to which day the data were cut off, where Google names one. */
function truncated(about: Partial<HealthFlag>, date: string): HealthFlag {
  const day = Day.safeParse(/^\d{8}$/.test(date) ? dayFromCompact(date) : date);
  return healthFlag('truncated', 'warn', day.success ? { ...about, period: { from: day.data, to: day.data } } : about);
}
