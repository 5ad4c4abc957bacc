import { PlateauError } from '@/lib/model/failure';
import type { HealthFlag } from '@/lib/model/health';
import { isWithholding } from '@/lib/model/withholding';
import { contains, type Period } from '@/lib/model/period';
import type { Property } from '@/lib/model/property';
import type { Snapshot } from '@/lib/model/snapshot';
import { isAlive } from './frame';
import { withKeyEventsApart } from './key-events-apart';
import { planFor } from './plan';
import { type Reading, type ReadingWatch, read } from './reading';
import { historyOf, type ReadingWindow, readingWindow } from './reading-window';
import { withHours } from './hours';
import { refusalsOf, refusedLately, withoutRefused } from './refused-links';
import { askSetup, isToldAnew, withSetup } from './setup/with-setup';
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
  /** Told how many reports were answered, of how many. */
  readonly onReports?: ((done: number, of: number) => void) | undefined;
  /** Given what a first reading knows as soon as the daily totals are there: no breakdowns, nothing of the setup. */
  readonly onTotals?: ((snapshot: Snapshot) => void) | undefined;
}

/**
 * Reads a property: daily totals, cuts by segment, and what is wrong with the data.
 *
 * A first reading of 36 months takes eight requests; a renewal takes as many, of a few days each; and one more where days
 * of late may have lost hours that were not asked before. Beside them stand the calls for the property's setup. `asOf`
 * is the last complete day in the property's time zone; for a file, its last day.
 */
export async function collect(
  source: AnalyticsSource,
  propertyId: string,
  { now, kept, historyMonths = HISTORY_MONTHS, known = [], onReports, onTotals }: CollectOptions,
): Promise<Snapshot> {
  const own = kept?.property.id === propertyId && kept.source === source.kind ? kept : undefined;
  // Of a first reading the setup is asked beside the reports: whoever waits for a first figure does not wait for it.
  const asking = askSetup(source, propertyId, own, now);
  // Its failure is thrown where it is waited for; until then nobody does.
  asking.catch(() => {});
  const [property, metadata] = await Promise.all([source.property(propertyId), source.metadata(propertyId)]);
  const plan = planFor(source.kind, metadata);
  if (plan.totals[0]?.length === 0)
    throw new PlateauError(
      source.kind === 'csv' ? 'csv-no-metric-column' : 'empty-property',
      `Property ${propertyId} has none of the metrics that Plateau reads.`,
      {
        details: { property: propertyId },
        retry: { when: 'after-action' },
      },
    );

  const history = historyOf(source.kind, property, { now, months: historyMonths });
  const usable = kept && isRenewable(kept, source, property, history) ? kept : undefined;
  // What was withheld may be told when all days are read again.
  const isWhole = usable === undefined || usable.health.some(isWithholding) || isToldAnew(await asking);
  const lately = refusedLately(usable, history.to);
  const asked = withoutRefused(plan, lately);
  const circumstances = { kind: source.kind, property, kept: usable, known, now, lastDay: history.to };
  const watch: ReadingWatch = {
    onReports,
    onTotals:
      onTotals &&
      ((totals) =>
        onTotals(
          snapshotOf(totals, { ...circumstances, plan: { ...plan, totals: plan.totals.slice(0, 1), months: [] } }),
        )),
  };
  const readOver = (window: ReadingWindow) => read(source, property, asked, window, usable, watch);
  const whole = readingWindow(history, undefined);
  const first = await readOver(isWhole ? whole : readingWindow(history, usable));
  const reading = usable && !isWhole && hasAwakened(first, usable) ? await readOver(whole) : first;
  const snapshot = snapshotOf(reading, { ...circumstances, plan });
  const refusedLinks = refusalsOf(reading.refused, lately, history.to);
  const linked = refusedLinks.length > 0 ? { ...snapshot, refusedLinks } : snapshot;
  const hourly = plan.hours ? await withHours(source, linked, usable) : linked;
  const told = await withSetup(source, hourly, await asking, now);
  return withKeyEventsApart(source, told);
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
