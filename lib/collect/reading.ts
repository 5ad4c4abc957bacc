import type { Period } from '@/lib/model/period';
import type { Snapshot } from '@/lib/model/snapshot';
import type { SegmentTable } from '@/lib/model/table';
import { fetchReports, type ReportQuestion } from './fetch-reports';
import { addCosts } from './batches';
import { CutReading } from './cut-reading';
import { emptyFrame, type Frame, framesOf, renewed, stretched } from './frame';
import { frameOfMonths, monthsSince, wholeMonths } from './months';
import type { Plan, PlannedCut } from './plan';
import type { ReadingWindow } from './reading-window';
import type { GoogleReport } from './report';
import type { Segmentation } from './segment-table';
import type { AnalyticsSource, Cost } from './source';
import { frameOfTotals } from './total-series';
import { WholeReading } from './whole-reading';

/** What was read of a property, joined with what was kept, over the whole history asked for. */
export interface Reading {
  readonly totals: Frame;
  /** Persons by month, each figure on the first day of its month. */
  readonly months: Frame;
  readonly segmentations: readonly Segmentation[];
  /** Every report as it came, for the health of the data. */
  readonly reports: readonly GoogleReport[];
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
  propertyId: string,
  plan: Plan,
  window: ReadingWindow,
  kept: Snapshot | undefined,
): Promise<Reading> {
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
  const answersTo = (questions: readonly ReportQuestion[]) =>
    questions.flatMap((question) => reports.get(question) ?? []);
  return {
    totals: totalsFrame(answersTo(totals), window, kept),
    months: monthsFrame(answersTo(months), window, kept),
    segmentations: readings.flatMap(
      (reading, index) => reading.segmentation(reports, wholes.of(reading.cut, cuts[index]?.table, reports)) ?? [],
    ),
    reports: [...reports.values()].flat(),
    refused: [...first.refused, ...second.refused],
    cost: addCosts(first.cost, second.cost),
  };
}

function keptTable(cut: PlannedCut, kept: Snapshot | undefined): SegmentTable | undefined {
  return kept?.tables.find(({ dimensions, step }) => step === cut.step && dimensions.join() === cut.dimensions.join());
}

function totalsFrame(reports: readonly GoogleReport[], window: ReadingWindow, kept: Snapshot | undefined): Frame {
  const recent = { from: window.askFrom, to: window.history.to };
  const earlier = kept && frameOfTotals(kept.totals);
  const frame = framesOf(reports, recent).get('') ?? emptyFrame(recent);
  return stretched(earlier ? renewed(earlier, frame) : frame, window.history);
}

function monthsQuestion({ months }: Plan, window: ReadingWindow, kept: Snapshot | undefined): ReportQuestion[] {
  const period = kept?.months ? monthsSince(window.askFrom, window.history) : wholeMonths(window.history);
  return period && months.length > 0 ? [{ dimensions: ['yearMonth'], metrics: months, period }] : [];
}

function monthsFrame(reports: readonly GoogleReport[], window: ReadingWindow, kept: Snapshot | undefined): Frame {
  const earlier = kept?.months ? frameOfMonths(kept.months) : null;
  const period = earlier ? monthsSince(window.askFrom, window.history) : window.history;
  const recent = period && (framesOf(reports, period).get('') ?? emptyFrame(period));
  const all = earlier && recent ? renewed(earlier, recent) : (earlier ?? recent ?? emptyFrame(window.history));
  return stretched(all, window.history);
}
