import { addDays, type Day, daysBetween } from '@/lib/model/day';
import { type HourlyVisits, HOURS_A_DAY } from '@/lib/model/hour';
import type { Period } from '@/lib/model/period';
import type { Snapshot } from '@/lib/model/snapshot';
import { addCosts } from './batches';
import { checkSameProperty } from './check/same-property';
import { daysOfKey } from './check/time-key';
import { qualityOf } from './data-quality';
import { fetchReports, type ReportQuestion } from './fetch-reports';
import type { GoogleReport } from './report';
import { suspectedDays } from './suspected-days';
import type { AnalyticsSource } from './source';

/** Days on either side of a suspected one: its weekday tells what its hours usually have. */
const DAYS_BESIDE = 7;

/** An outage is told for two months after its end. */
const DAYS_KEPT = 70;

/**
 * The snapshot with visits by hour around the days of late that may have lost some: one request, and none where no day is
 * suspected, or where the hours of those that are were read before and their days have not changed since. Hours are no
 * breakdown of days: a visit that goes on into another hour is in both.
 */
export async function withHours(
  source: AnalyticsSource,
  snapshot: Snapshot,
  kept: Snapshot | undefined,
): Promise<Snapshot> {
  const { totals, asOf, property } = snapshot;
  const { sessions } = totals;
  if (!sessions) return snapshot;
  const known = kept?.hours ?? null;
  const days = suspectedDays(sessions).filter((day) => !isKnown(day, known, snapshot, kept));
  const [first, last] = [days[0], days.at(-1)];
  const since = addDays(asOf, 1 - DAYS_KEPT);
  if (first === undefined || last === undefined)
    return withKept(snapshot, known && joined([known], { from: since, to: asOf }));
  const [from, to] = [addDays(first, -DAYS_BESIDE), addDays(last, DAYS_BESIDE)];
  const period: Period = { from: from > sessions.start ? from : sessions.start, to: to < asOf ? to : asOf };
  const question: ReportQuestion = { dimensions: ['dateHour'], metrics: ['sessions'], period };
  const { reports, cost } = await fetchReports(source, property.id, [question]);
  const answers = reports.get(question) ?? [];
  checkSameProperty(answers, property);
  const read = isWhole(answers) ? [hoursIn(answers, period)] : [];
  return {
    ...withKept(snapshot, joined([...(known ? [known] : []), ...read], { from: since, to: asOf })),
    cost: addCosts(snapshot.cost, cost),
  };
}

const withKept = (snapshot: Snapshot, hours: HourlyVisits | null): Snapshot =>
  hours ? { ...snapshot, hours } : snapshot;

/** Whether the hours of a day and of those beside it are kept, and its visits are those that they were read with. */
function isKnown(day: Day, hours: HourlyVisits | null, snapshot: Snapshot, kept: Snapshot | undefined): boolean {
  if (hours === null || visitsOn(day, snapshot) !== visitsOn(day, kept)) return false;
  const around = [-1, 0, 1].map((days) => addDays(day, days)).filter((each) => visitsOn(each, snapshot) !== null);
  return around.every((each) => (hours.visits[HOURS_A_DAY * daysBetween(hours.start, each)] ?? null) !== null);
}

function visitsOn(day: Day, snapshot: Snapshot | undefined): number | null {
  const series = snapshot?.totals['sessions'];
  return series?.numerator[daysBetween(series.start, day)] ?? null;
}

/** An hour that is not in a sample, or is withheld, is not one of nothing. */
function isWhole(reports: readonly GoogleReport[]): boolean {
  const { sampledShare, thresholded } = qualityOf(reports);
  return (
    sampledShare === 1 &&
    !thresholded &&
    reports.length > 0 &&
    reports.every(({ metadata }) => !metadata?.dataLossFromOtherRow && !metadata?.dataTruncationReasons.length)
  );
}

/** Google has no row for an hour of nothing. When clocks change, an hour of the night is missing, or in one row with the next. */
function hoursIn(reports: readonly GoogleReport[], { from, to }: Period): HourlyVisits {
  const visits = Array.from({ length: HOURS_A_DAY * (daysBetween(from, to) + 1) }, () => 0);
  for (const { dimensionValues, metricValues } of reports.flatMap(({ rows }) => rows)) {
    const place = placeOfHour(dimensionValues[0]?.value ?? '', from);
    if (place in visits) visits[place] = Number(metricValues[0]?.value ?? 0);
  }
  return { start: from, visits };
}

/** `2026101214` as the number of the hour after the first of a day; NaN for what is no hour. */
function placeOfHour(text: string, from: Day): number {
  const day = /^\d{8}([01]\d|2[0-3])$/.test(text) ? daysOfKey('date', text.slice(0, 8)) : null;
  return day ? HOURS_A_DAY * daysBetween(from, day.from) + Number(text.slice(8)) : Number.NaN;
}

/** Over the days of a period for which any of them has hours, what the last of them says; null where none does. */
function joined(all: readonly HourlyVisits[], period: Period): HourlyVisits | null {
  const firstPlace = ({ start }: HourlyVisits) => HOURS_A_DAY * daysBetween(period.from, start);
  const visits: (number | null)[] = Array.from(
    { length: HOURS_A_DAY * (daysBetween(period.from, period.to) + 1) },
    () => null,
  );
  for (const hours of all)
    hours.visits.forEach((count, hour) => {
      const place = firstPlace(hours) + hour;
      if (count !== null && place in visits) visits[place] = count;
    });
  const day = (place: number) => Math.floor(place / HOURS_A_DAY);
  const [first, last] = [visits.findIndex((count) => count !== null), visits.findLastIndex((count) => count !== null)];
  if (first < 0) return null;
  return {
    start: addDays(period.from, day(first)),
    visits: visits.slice(HOURS_A_DAY * day(first), HOURS_A_DAY * (day(last) + 1)),
  };
}
