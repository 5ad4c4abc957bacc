import { tableBy } from '@/lib/measure/segment-tables';
import { isMeasured } from '@/lib/measure/series';
import type { DimensionId } from '@/lib/model/dimension';
import { MetricId } from '@/lib/model/metric';
import type { Snapshot } from '@/lib/model/snapshot';
import type { Tactic } from './tactic';

/** What a tactic asks for and was not read: every name of a group of which there is none. */
export function lackingOf({ lacks = [] }: Tactic, snapshot: Snapshot): string[] {
  const isRead = (name: MetricId | DimensionId) =>
    isMetricId(name) ? isMeasured(snapshot, name) : tableBy(snapshot, name) !== null;
  return lacks.filter((group) => !group.some(isRead)).flat();
}

const isMetricId = (name: MetricId | DimensionId): name is MetricId => MetricId.safeParse(name).success;
