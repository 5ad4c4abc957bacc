import { seenFrom } from '@/lib/draft/seen-from';
import type { Handlers } from '@/lib/messages/background-messages';
import type { PortfolioEntry } from '@/lib/messages/protocol';
import { DraftKind } from '@/lib/model/draft';
import type { Day } from '@/lib/model/day';
import type { Report } from '@/lib/model/report';
import { type Job, slotOf } from '@/lib/schedule/job';
import type { Parts } from './parts';
import { readState } from './state';

/** Every property that was read, summed up: a page of many needs no charts, findings or advice. */
export function portfolioHandlers({ repository }: Pick<Parts, 'repository'>): Pick<Handlers, 'portfolio'> {
  return {
    async portfolio() {
      const { unread, jobs } = await readState(repository);
      const kept = await repository.readAll('reports');
      // The reports behind the weekly drafts stand in the same store, under longer keys.
      const latest = kept.filter(({ key, value }) => key === value.property.id);
      return latest.map(({ key, value }) => ({ ...entryOf(value, unread), next: nextReport(jobs, key) }));
    },
  };
}

/** The day, in the property's zone, on which its next report comes by itself; null where none does. */
function nextReport(jobs: readonly Job[], propertyId: string): Day | null {
  const reports = jobs.filter((job) => job.propertyId === propertyId && job.kind !== 'refresh' && job.waits !== 'off');
  const [next] = reports.toSorted((a, b) => Temporal.Instant.compare(slotOf(a), slotOf(b)));
  return next === undefined ? null : slotOf(next).toZonedDateTimeISO(next.timeZone).toPlainDate().toString();
}

function entryOf(
  { property, asOf, collectedAt, vitals }: Report,
  unread: readonly string[],
): Omit<PortfolioEntry, 'next'> {
  const { id, displayName, account } = property;
  return {
    property: { id, displayName, account },
    asOf,
    collectedAt,
    vitals: vitals.map((vital) => ({
      metric: vital.metric,
      diagnosis: vital.diagnosis,
      seenFrom: seenFrom(vital) ?? null,
    })),
    unread: DraftKind.options.filter((kind) => unread.some((draftId) => draftId.startsWith(`${id}|${kind}|`))),
  };
}
