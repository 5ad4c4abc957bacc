import { analyseProperty } from '@/lib/analyse-property';
import { snapshotUntil } from '@/lib/collect/snapshot-until';
import { addDays, Day, dayIn, DAYS_A_WEEK } from '@/lib/model/day';
import type { Draft } from '@/lib/model/draft';
import { PlateauError } from '@/lib/model/failure';
import type { LookBack } from '@/lib/model/look-back';
import type { Memory } from '@/lib/model/memory';
import type { Outcome } from '@/lib/model/outcome';
import type { Report } from '@/lib/model/report';
import type { PropertySettings } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';

/** What is known of one property, as far as anything is told of it. */
export interface Told {
  readonly report: Report;
  /** The days behind it; null where a state keeps the report alone. */
  readonly snapshot: Snapshot | null;
  readonly memory: Memory;
  readonly settings: PropertySettings;
  readonly outcomes: readonly Outcome[];
  readonly lookBacks: readonly LookBack[];
  /** The report behind the weekly draft before; null where there is none. */
  readonly previous: () => Promise<Report | null>;
  /** Those that are kept, with what people wrote in them. */
  readonly drafts: readonly Draft[];
  /** The instant of the question: of files, the day after their last one. */
  readonly now: Date;
}

/** The day of the property on which it is asked. */
export function todayOf({ report, now }: Pick<Told, 'report' | 'now'>): Day {
  return dayIn(report.property.timeZone, now);
}

/**
 * The same as it was known on an earlier last complete day: read anew from the days up to it.
 *
 * @throws PlateauError `day-outside` for a day before or after what was read
 */
export function toldOn(told: Told, day: string | undefined): Told {
  if (day === undefined || day === told.report.asOf) return told;
  const { snapshot } = told;
  const until = Day.safeParse(day).data;
  const { from, to } = daysRead(told);
  if (until === undefined) throw new PlateauError('day-outside', 'No such day.', { details: { value: day } });
  if (snapshot === null || until < from || until > to)
    throw new PlateauError('day-outside', 'The day was not read.', { details: { value: day, from, to } });
  return { ...told, ...readUntil(told, snapshot, until) };
}

/** What a reading that ended on a day tells, and what one a week before would have told. */
export function readUntil(
  { memory, settings, now }: Pick<Told, 'memory' | 'settings' | 'now'>,
  read: Snapshot,
  day: Day,
): Pick<Told, 'report' | 'snapshot' | 'previous'> & { readonly memory: Memory } {
  const reportOn = (until: Day) => {
    const snapshot = snapshotUntil(read, until);
    return { snapshot, ...analyseProperty({ snapshot, memory, settings, today: dayIn(read.property.timeZone, now) }) };
  };
  const aWeekBefore = async () => {
    const before = addDays(day, -DAYS_A_WEEK);
    return before < firstDayOf(read) ? null : reportOn(before).report;
  };
  return { ...reportOn(day), previous: aWeekBefore };
}

/** The days of which something can be told. */
function daysRead({ snapshot, report: { asOf } }: Told): { readonly from: Day; readonly to: Day } {
  return { from: snapshot ? firstDayOf(snapshot) : asOf, to: asOf };
}

function firstDayOf({ totals, asOf }: Snapshot): Day {
  return Object.values(totals).reduce((first, { start }) => (start < first ? start : first), asOf);
}
