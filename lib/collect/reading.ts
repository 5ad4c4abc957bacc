import type { HealthFlag } from '@/lib/model/health';
import type { Period } from '@/lib/model/period';
import type { Property } from '@/lib/model/property';
import type { Snapshot } from '@/lib/model/snapshot';
import type { SegmentTable } from '@/lib/model/table';
import { fetchReports, type ReportQuestion } from './fetch-reports';
import { addCosts } from './batches';
import { checkDays } from './check/dayless';
import { checkGivenAgain, silentDays } from './check/kept-days';
import { checkSameProperty } from './check/same-property';
import { CutReading } from './cut-reading';
import { emptyFrame, type Frame, framesOf, only, renewed, stretched } from './frame';
import { frameOfMonths, monthsSince, wholeMonths } from './months';
import type { Plan, PlannedCut } from './plan';
import type { ReadingWindow } from './reading-window';
import type { GoogleReport } from './report';
import type { Segmentation } from './segment-table';
import type { AnalyticsSource, Cost } from './source';
import { frameOfTotals } from './total-series';
import { truncationFlags, withoutCutOff } from './truncation';
import { WholeReading } from './whole-reading';

/** What was read of a property, joined with what was kept, over the whole history asked for. */
export interface Reading {
  readonly totals: Frame;
  /** Persons by month, each figure on the first day of its month. */
  readonly months: Frame;
  readonly segmentations: readonly Segmentation[];
  /** Every report as it came, for the health of the data. */
  readonly reports: readonly GoogleReport[];
  /** The days that Google says are truncated, now or when they were first read. */
  readonly truncated: readonly HealthFlag[];
  /** What speaks against breakdowns whose rows are not those of their largest values. */
  readonly unranked: readonly HealthFlag[];
  /** Questions whose fields Google does not let stand together. */
  readonly refused: readonly ReportQuestion[];
  readonly cost: Cost;
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

  const first = await fetchReports(source, propertyId, [
    ...totals,
    ...months,
    ...readings.map((reading) => reading.first),
    ...wholes.questions,
  ]);
  const second = await fetchReports(
    source,
    propertyId,
    readings.flatMap((reading) => reading.second(first.reports)),
  );

  const reports = new Map([...first.reports, ...second.reports]);
  const all = [...reports.values()].flat();
  checkSameProperty(all, property);
  checkDays([...totals, ...months].flatMap((question) => reports.get(question) ?? []));
  const truncated = [
    ...all.flatMap((report) => truncationFlags(report, window.history)),
    ...(kept?.health ?? []).filter(({ code }) => code === 'truncated'),
  ];
  return {
    totals: withoutCutOff(totalsFrame(totals, reports, window, kept), truncated),
    months: monthsFrame(months, reports, window, kept),
    segmentations: readings.flatMap(
      (reading, index) => reading.segmentation(reports, wholes.of(reading.cut, cuts[index]?.table, reports)) ?? [],
    ),
    reports: all,
    truncated,
    unranked: readings.flatMap((reading) => reading.flags),
    refused: [...first.refused, ...second.refused],
    cost: addCosts(first.cost, second.cost),
  };
}

function keptTable(cut: PlannedCut, kept: Snapshot | undefined): SegmentTable | undefined {
  return kept?.tables.find(({ dimensions, step }) => step === cut.step && dimensions.join() === cut.dimensions.join());
}

type Reports = ReadonlyMap<ReportQuestion, readonly GoogleReport[]>;

/** A metric that this reading was not told is left out, and read in whole when it is told again. */
function totalsFrame(
  questions: readonly ReportQuestion[],
  reports: Reports,
  window: ReadingWindow,
  kept: Snapshot | undefined,
): Frame {
  const earlier = kept && frameOfTotals(kept.totals);
  const columns = questions.map((question) => {
    const answers = reports.get(question);
    return answers ? again(question, answers, earlier && only(earlier, question.metrics), window).columns : {};
  });
  return { ...emptyFrame(window.history), columns: Object.assign({}, ...columns) };
}

/** What is kept of a question's metrics over the whole history, with what it was answered now. */
function again(
  { period }: ReportQuestion,
  reports: readonly GoogleReport[],
  earlier: Frame | null | undefined,
  { history }: ReadingWindow,
): Frame {
  const recent = framesOf(reports, period).get('') ?? emptyFrame(period);
  if (!earlier) return stretched(recent, history);
  const silent = silentDays([recent], recent.length);
  checkGivenAgain([earlier], { start: period.from, silent }, reports);
  return stretched(renewed(earlier, recent, silent), history);
}

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
  if (question && answers) return again(question, answers, earlier, window);
  return stretched(earlier ?? emptyFrame(window.history), window.history);
}
