import { addDays } from '@/lib/model/day';
import type { HealthFlag } from '@/lib/model/health';
import type { Period } from '@/lib/model/period';
import type { SegmentTable } from '@/lib/model/table';
import type { FetchedReports, ReportQuestion } from './fetch-reports';
import { hasDays } from './check/dayless';
import { silentDays, takenBack } from './check/kept-days';
import { leftOut, USABLE } from './check/parts-and-totals';
import { frameSums, offRanking, rankedSums, rowSums } from './check/ranked-values';
import { COMPLETE, type DataQuality, qualityOf, worse } from './data-quality';
import { emptyFrame, type Frame, framesOf, renewed, stretched } from './frame';
import { joinKeys, type Keys, splitKeys } from './keys';
import { REST } from '@/lib/model/rest';
import { isOfLink, type PlannedCut, WITHIN } from './plan';
import { mondayOf } from '@/lib/model/first-day';
import type { ReadingWindow } from './reading-window';
import type { GoogleReport } from './report';
import { type Segmentation, segmentsOfTable } from './segment-table';

type Reports = FetchedReports['reports'];

/** Values that came to be among the largest in the last four weeks, from a Monday, join those that are kept. */
const DAYS_OF_NEWCOMERS = 28;

/**
 * How one cut is read: a small one by its rows in the first round; of a large one first the names of its
 * largest values, then their rows. Rows that are kept are asked again only from `askFrom` on; a value or a
 * cut that is new is asked in whole.
 */
export class CutReading {
  /** What is asked in the first round. */
  readonly first: ReportQuestion;
  /** The days that have to be asked of what is kept: all of them where nothing is. */
  readonly period: Period;
  private known: ReportQuestion | undefined;
  private fresh: ReportQuestion | undefined;
  private off = 0;

  constructor(
    readonly cut: PlannedCut,
    private readonly window: ReadingWindow,
    private readonly kept: SegmentTable | undefined,
  ) {
    const { history, askFrom } = window;
    this.period = kept ? { from: askFrom, to: history.to } : history;
    const ranked = kept ? { from: mondayOf(addDays(history.to, 1 - DAYS_OF_NEWCOMERS)), to: history.to } : history;
    const by = [...new Set([cut.rankedBy, ...cut.metrics.filter((name) => name === cut.thenBy)])];
    this.first =
      cut.top === undefined
        ? this.rowsOver(this.period)
        : { dimensions: cut.dimensions, metrics: by, period: ranked, largest: { by, count: cut.top }, ...this.kind };
  }

  /** What is asked in the second round, when the first has told the largest values. */
  second(reports: Reports): ReportQuestion[] {
    if (this.cut.top === undefined) return [];
    const known = this.keptKeys().filter((key) => key !== this.restKey());
    const fresh = this.namedIn(reports).filter((key) => !known.includes(key));
    if (known.length > 0) this.known = this.rowsOver(this.period, known.map(splitKeys));
    if (fresh.length > 0) this.fresh = this.rowsOver(this.window.history, fresh.map(splitKeys));
    return [this.known, this.fresh].filter((question) => question !== undefined);
  }

  /** The rows over the whole history; null where Google refused to give them. `whole` is what all values come to. */
  segmentation(reports: Reports, whole: Frame | null): Segmentation | null {
    const { cut, window, first, known, fresh } = this;
    const asked = [first, known, fresh].filter((question) => question !== undefined);
    if (!asked.every((question) => reports.has(question))) return null;
    if (!hasDays(asked.flatMap((question) => reports.get(question) ?? []))) return null;
    const framesFor = (question: ReportQuestion | undefined, period: Period) =>
      framesOf(question ? (reports.get(question) ?? []) : [], period);
    const renewing = cut.top === undefined ? first : known;
    const segments = this.joined(framesFor(renewing, this.period), renewing ? (reports.get(renewing) ?? []) : []);
    for (const [key, frame] of framesFor(fresh, window.history)) segments.set(key, frame);
    this.off = this.offFrom(reports, segments);
    if (this.off > USABLE) return null;
    const quality = cut.within && this.qualityIn(asked.flatMap((question) => reports.get(question) ?? []));
    return { cut, segments, isFull: this.isFull(reports), whole, ...(quality && { quality }) };
  }

  /** What speaks against the rows, once they are read. */
  get flags(): HealthFlag[] {
    return this.off > USABLE ? leftOut(this.cut.dimensions, this.cut.rankedBy, this.off) : [];
  }

  /** How far the rows are from the sums by which their values were ranked. */
  private offFrom(reports: Reports, segments: ReadonlyMap<string, Frame>): number {
    const { cut, first, fresh, kept } = this;
    if (cut.top === undefined) return 0;
    const rows = kept
      ? frameSums(segments, cut.rankedBy, first.period.from)
      : rowSums((fresh && reports.get(fresh)) ?? [], cut.rankedBy);
    return offRanking(rankedSums(reports.get(first) ?? []), rows);
  }

  /** Of what was asked now and of what is kept. */
  private qualityIn(reports: readonly GoogleReport[]): DataQuality {
    return worse(qualityOf(reports), this.kept?.provenance ?? COMPLETE);
  }

  private rowsOver(period: Period, keys?: readonly Keys[]): ReportQuestion {
    const { by, dimensions, metrics } = this.cut;
    return {
      dimensions: [by, ...dimensions],
      metrics,
      period,
      ...(keys && { only: { dimensions, keys } }),
      ...this.kind,
    };
  }

  /** What of a question follows from what its cut is of: visits of one kind alone, or what a link to another product brings. */
  private get kind(): Pick<ReportQuestion, 'among' | 'ofLink'> {
    const { within } = this.cut;
    return {
      ...(within !== undefined && { among: WITHIN[within] }),
      ...(isOfLink(this.cut) && { ofLink: true }),
    };
  }

  private keptKeys(): string[] {
    return this.kept?.rows.map(({ keys }) => joinKeys(keys)) ?? [];
  }

  private restKey(): string {
    return joinKeys(this.cut.dimensions.map(() => REST));
  }

  private namedIn(reports: Reports): string[] {
    const rows = (reports.get(this.first) ?? []).flatMap((report) => report.rows);
    return rows.map((row) => joinKeys(row.dimensionValues.map(({ value }) => value)));
  }

  private isFull(reports: Reports): boolean {
    const { top } = this.cut;
    if (top === undefined) return true;
    const hadAll = !this.keptKeys().includes(this.restKey());
    return hadAll && (reports.get(this.first) ?? []).every((report) => report.rowCount <= top);
  }

  private joined(recent: ReadonlyMap<string, Frame>, reports: readonly GoogleReport[]): Map<string, Frame> {
    const earlier = this.kept ? segmentsOfTable(this.kept) : new Map<string, Frame>();
    const nothing = emptyFrame(this.period);
    // A week that is kept stands on its Monday: days that were not asked by the week say nothing of it.
    const isAlike = this.cut.step === 'day' || this.cut.by !== 'date';
    const silent = isAlike ? silentDays(recent.values(), nothing.length) : [];
    takenBack(earlier.values(), { start: this.period.from, silent, step: this.cut.step }, reports);
    return new Map(
      [...new Set([...earlier.keys(), ...recent.keys()])].map((key) => {
        const before = earlier.get(key);
        const after = recent.get(key) ?? nothing;
        return [key, stretched(before ? renewed(before, after, silent) : after, this.window.history)];
      }),
    );
  }
}
