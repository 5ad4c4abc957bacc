import type { HealthFlag } from '@/lib/model/health';
import type { MetricId } from '@/lib/model/metric';
import type { Period } from '@/lib/model/period';
import type { Property } from '@/lib/model/property';
import type { Snapshot } from '@/lib/model/snapshot';
import type { SegmentTable } from '@/lib/model/table';
import { type FetchedReports, fetchReports, type ReportQuestion } from './fetch-reports';
import { addCosts } from './batches';
import { checkDays } from './check/dayless';
import { checkSameProperty } from './check/same-property';
import { CutReading } from './cut-reading';
import { emptyFrame, type Frame, stretched } from './frame';
import { frameOfMonths, monthsSince, wholeMonths } from './months';
import type { Plan, PlannedCut } from './plan';
import type { ReadingWindow } from './reading-window';
import { renewal, renewedTotals, toldBefore } from './renewal';
import type { GoogleReport } from './report';
import { ReportCount } from './report-count';
import type { Segmentation } from './segment-table';
import type { AnalyticsSource, Cost } from './source';
import { truncationFlags, withoutCutOff } from './truncation';
import { WholeReading } from './whole-reading';

/** What was read of a property, joined with what was kept, over the whole history asked for. */
export interface Reading {
  readonly totals: Frame;
  /** Persons by month, each figure on the first day of its month. */
  readonly months: Frame;
  readonly segmentations: readonly Segmentation[];
  /** Every report of all visits as it came, for the health of the data. */
  readonly reports: readonly GoogleReport[];
  /** The days that Google says are truncated, now or when they were first read. */
  readonly truncated: readonly HealthFlag[];
  /** The days that Google gives otherwise than before, or no more: what was kept of these is told. */
  readonly again: readonly HealthFlag[];
  /** What speaks against breakdowns whose rows are not those of their largest values. */
  readonly unranked: readonly HealthFlag[];
  /** Questions whose fields Google does not let stand together. */
  readonly refused: readonly ReportQuestion[];
  readonly cost: Cost;
}

/** Whoever looks on while a property is read. */
export interface ReadingWatch {
  /** How many reports were answered, of how many that are asked as far as is known. */
  readonly onReports?: ((done: number, of: number) => void) | undefined;
  /** The daily totals of a first reading, before anything else is there. */
  readonly onTotals?: ((reading: Reading) => void) | undefined;
}

/**
 * Reads in two rounds: the totals, the small cuts and the names of the largest values; then the rows of
 * those values. What is kept is asked again only from `askFrom` on; what is new is asked in whole.
 */
export async function read(
  source: AnalyticsSource,
  property: Property,
  plan: Plan,
  window: ReadingWindow,
  kept: Snapshot | undefined,
  { onReports, onTotals }: ReadingWatch = {},
): Promise<Reading> {
  const propertyId = property.id;
  const recent: Period = { from: window.askFrom, to: window.history.to };
  const [main = [], ...others] = plan.totals;
  const totals: ReportQuestion[] = [
    { dimensions: ['date'], metrics: main, period: recent, needed: true },
    ...others.map((metrics) => ({ dimensions: ['date'], metrics, period: recent })),
  ];
  const months = monthsQuestion(plan, window, kept);
  const cuts = plan.cuts.map((cut) => ({ cut, table: keptTable(cut, kept) }));
  const readings = cuts.map(({ cut, table }) => new CutReading(cut, window, table));
  const wholes = new WholeReading(readings, window);

  const asked = [...totals, ...months, ...readings.map((reading) => reading.first), ...wholes.questions];
  const count = new ReportCount(onReports, asked, plan.cuts);
  const first = await fetchReports(source, propertyId, asked, (answer) => {
    count.note(answer);
    const answers = totals[0] && answer.reports.get(totals[0]);
    if (answers && !kept && onTotals) onTotals(totalsAlone(totals.slice(0, 1), answer, property, window));
  });
  const further = readings.flatMap((reading) => reading.second(first.reports));
  count.expect(further);
  const second = await fetchReports(source, propertyId, further, (answer) => count.note(answer));

  const reports = new Map([...first.reports, ...second.reports]);
  const all = [...reports.values()].flat();
  checkSameProperty(all, property);
  checkDays([...totals, ...months].flatMap((question) => reports.get(question) ?? []));
  const truncated = [
    ...all.flatMap((report) => truncationFlags(report, window.history)),
    ...(kept?.health ?? []).filter(({ code }) => code === 'truncated'),
  ];
  const { frame, flags } = renewedTotals(totals, reports, window, kept);
  return {
    totals: withoutCutOff(frame, truncated),
    months: monthsFrame(months, reports, window, kept),
    again: [...flags, ...toldBefore(kept, window)],
    segmentations: readings.flatMap(
      (reading, index) => reading.segmentation(reports, wholes.of(reading.cut, cuts[index]?.table, reports)) ?? [],
    ),
    // What Google says of a small kind of visits it does not say of all.
    reports: [...reports].flatMap(([{ among }, answers]) => (among === undefined ? answers : [])),
    truncated,
    unranked: readings.flatMap((reading) => reading.flags),
    refused: [...first.refused, ...second.refused],
    cost: addCosts(first.cost, second.cost),
  };
}

/** What a reading is while nothing but its daily totals was answered. */
function totalsAlone(
  questions: readonly ReportQuestion[],
  { reports, cost }: FetchedReports,
  property: Property,
  window: ReadingWindow,
): Reading {
  const own = questions.flatMap((question) => reports.get(question) ?? []);
  checkSameProperty(own, property);
  checkDays(own);
  const truncated = own.flatMap((report) => truncationFlags(report, window.history));
  const { frame } = renewedTotals(questions, reports, window, undefined);
  return {
    totals: withoutCutOff(frame, truncated),
    months: emptyFrame(window.history),
    segmentations: [],
    reports: own,
    truncated,
    again: [],
    unranked: [],
    refused: [],
    cost,
  };
}

/** A breakdown that lacks a metric, because it was left out or never asked, has no history of it, and is read in whole. */
function keptTable(cut: PlannedCut, kept: Snapshot | undefined): SegmentTable | undefined {
  const isPartial = (kept?.health ?? []).some(
    ({ code, dimensions, metrics }) =>
      code === 'parts-left-out' &&
      cut.dimensions.every((name) => dimensions.includes(name)) &&
      cut.metrics.some((name) => metrics.includes(name)),
  );
  if (isPartial) return undefined;
  const table = kept?.tables.find(
    ({ dimensions, step, within }) =>
      step === cut.step && within === cut.within && dimensions.join() === cut.dimensions.join(),
  );
  // What was not asked of it before would begin with this reading.
  const isNew = (name: MetricId) =>
    kept?.totals[name] !== undefined && table?.rows.every(({ metrics }) => metrics[name] === undefined);
  return cut.metrics.some(isNew) ? undefined : table;
}

type Reports = ReadonlyMap<ReportQuestion, readonly GoogleReport[]>;

function monthsQuestion({ months }: Plan, window: ReadingWindow, kept: Snapshot | undefined): ReportQuestion[] {
  const isKept = Object.keys(kept?.months ?? {}).length > 0;
  const period = isKept ? monthsSince(window.askFrom, window.history) : wholeMonths(window.history);
  return period && months.length > 0 ? [{ dimensions: ['yearMonth'], metrics: months, period }] : [];
}

function monthsFrame(
  [question]: readonly ReportQuestion[],
  reports: Reports,
  window: ReadingWindow,
  kept: Snapshot | undefined,
): Frame {
  const earlier = kept?.months ? frameOfMonths(kept.months) : null;
  const answers = question && reports.get(question);
  if (question && answers) return renewal(question, answers, earlier, window).frame;
  return stretched(earlier ?? emptyFrame(window.history), window.history);
}
