import { firstDaySeen } from '@/lib/model/first-day-seen';
import type { PortfolioEntry } from '@/lib/messages/protocol';
import type { Day } from '@/lib/model/day';
import { DraftKind } from '@/lib/model/draft';
import type { Report } from '@/lib/model/report';
import { type Job, slotOf } from '@/lib/schedule/job';

/** A property summed up from what was last read: a page of many needs no charts, findings or advice. */
export function portfolioEntry(
  { property, asOf, collectedAt, vitals }: Report,
  { unread, jobs }: { readonly unread: readonly string[]; readonly jobs: readonly Job[] },
): PortfolioEntry {
  const { id, displayName, account } = property;
  return {
    property: { id, displayName, account },
    asOf,
    collectedAt,
    vitals: vitals.map((vital) => ({
      metric: vital.metric,
      diagnosis: vital.diagnosis,
      seenFrom: firstDaySeen(vital) ?? null,
    })),
    unread: DraftKind.options.filter((kind) => unread.some((draftId) => draftId.startsWith(`${id}|${kind}|`))),
    next: nextReport(jobs, id),
  };
}

/** The day, in the property's zone, on which its next report comes by itself; null where none does, or it waits for the person. */
export function nextReport(jobs: readonly Job[], propertyId: string): Day | null {
  const reports = jobs.filter(
    (job) => job.propertyId === propertyId && job.kind !== 'refresh' && job.waits === undefined,
  );
  const [next] = reports.toSorted((a, b) => Temporal.Instant.compare(slotOf(a), slotOf(b)));
  return next === undefined ? null : slotOf(next).toZonedDateTimeISO(next.timeZone).toPlainDate().toString();
}
