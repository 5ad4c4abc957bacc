import { firstDaySeen } from '@/lib/model/first-day-seen';
import type { PortfolioEntry, PortfolioSize } from '@/lib/messages/replies';
import type { Day } from '@/lib/model/day';
import { DraftKind } from '@/lib/model/draft';
import { lengthInDays } from '@/lib/model/period';
import { accountName } from '@/lib/model/property';
import type { Report, Vital } from '@/lib/model/report';
import { type Job, slotOf } from '@/lib/schedule/job';

/** A property summed up from what was last read: a page of many needs one small chart, no findings and no advice. */
export function portfolioEntry(
  { property, asOf, collectedAt, vitals }: Report,
  { unread, jobs }: { readonly unread: readonly string[]; readonly jobs: readonly Job[] },
): PortfolioEntry {
  const { id, displayName } = property;
  return {
    property: { id, displayName, account: accountName(property) },
    asOf,
    collectedAt,
    vitals: vitals.map((vital) => ({
      metric: vital.metric,
      diagnosis: vital.diagnosis,
      seenFrom: firstDaySeen(vital) ?? null,
      size: sizeOf(vital),
    })),
    course: vitals[0]?.chart ?? null,
    unread: DraftKind.options.filter((kind) => unread.some((draftId) => draftId.startsWith(`${id}|${kind}|`))),
    next: nextReport(jobs, id),
  };
}

function sizeOf({ last, lost = 0 }: Vital): PortfolioSize | null {
  if (last === null) return null;
  const { value, unit, currency, provenance } = last;
  return { value, unit, ...(currency !== undefined && { currency }), days: lengthInDays(provenance.period), lost };
}

/** The day, in the property's zone, on which its next report comes by itself; null where none does, or it waits for the person. */
export function nextReport(jobs: readonly Job[], propertyId: string): Day | null {
  const reports = jobs.filter(
    (job) => job.propertyId === propertyId && job.kind !== 'refresh' && job.waits === undefined,
  );
  const [next] = reports.toSorted((a, b) => Temporal.Instant.compare(slotOf(a), slotOf(b)));
  return next === undefined ? null : slotOf(next).toZonedDateTimeISO(next.timeZone).toPlainDate().toString();
}
