import { PlateauError } from '@/lib/model/failure';
import type { HealthFlag } from '@/lib/model/health';
import { isWithholding } from '@/lib/model/withholding';
import { contains, type Period } from '@/lib/model/period';
import type { Property } from '@/lib/model/property';
import type { Snapshot } from '@/lib/model/snapshot';
import { isAlive } from './frame';
import { planFor } from './plan';
import { type Reading, read } from './reading';
import { historyOf, type ReadingWindow, readingWindow } from './reading-window';
import { withHours } from './hours';
import { snapshotOf } from './snapshot-of';
import type { AnalyticsSource } from './source';

const HISTORY_MONTHS = 36;

export interface CollectOptions {
  readonly now: Date;
  /** What was read before: only what may have changed since is asked again. */
  readonly kept?: Snapshot | undefined;
  readonly historyMonths?: number;
  /** What is known of the data before they are read: what its rows do not hold of the source's own totals is not told. */
  readonly known?: readonly HealthFlag[];
}

/**
 * Reads a property: daily totals, cuts by segment, and what is wrong with the data.
 *
 * A first reading of 36 months takes ten requests; a renewal takes as many, of a few days each; and one more where days
 * of late may have lost hours that were not asked before. `asOf`
 * is the last complete day in the property's time zone; for a file, its last day.
 */
export async function collect(
  source: AnalyticsSource,
  propertyId: string,
  { now, kept, historyMonths = HISTORY_MONTHS, known = [] }: CollectOptions,
): Promise<Snapshot> {
  const [property, metadata] = await Promise.all([source.property(propertyId), source.metadata(propertyId)]);
  const plan = planFor(source.kind, metadata);
  if (plan.totals[0]?.length === 0)
    throw new PlateauError('empty-property', `Property ${propertyId} has none of the metrics that Plateau reads.`, {
      details: { property: propertyId },
      retry: { when: 'after-action' },
    });

  const history = historyOf(source.kind, property, { now, months: historyMonths });
  const usable = kept && isRenewable(kept, source, property, history) ? kept : undefined;
  // What was withheld may be told when all days are read again.
  const isWhole = usable?.health.some(isWithholding) ?? true;
  const readOver = (window: ReadingWindow) => read(source, property, plan, window, usable);
  const whole = readingWindow(history, undefined);
  const first = await readOver(isWhole ? whole : readingWindow(history, usable));
  const reading = usable && !isWhole && hasAwakened(first, usable) ? await readOver(whole) : first;
  const snapshot = snapshotOf(reading, {
    kind: source.kind,
    property,
    plan,
    kept: usable,
    known,
    now,
    lastDay: history.to,
  });
  return plan.hours ? withHours(source, snapshot, usable) : snapshot;
}

function isRenewable(kept: Snapshot, source: AnalyticsSource, property: Property, history: Period): boolean {
  return (
    source.kind !== 'csv' &&
    kept.source === source.kind &&
    kept.property.id === property.id &&
    kept.property.timeZone === property.timeZone &&
    kept.property.currency === property.currency &&
    contains(history, kept.asOf) &&
    Object.keys(kept.totals).length > 0
  );
}

/** A metric that was not measured before has figures now: its history has to be read. */
function hasAwakened({ totals }: Reading, kept: Snapshot): boolean {
  return Object.keys(totals.columns).some((name) => !(name in kept.totals) && isAlive(totals, name));
}
