import type { SegmentTable } from '@/lib/model/table';
import type { FetchedReports, ReportQuestion } from './fetch-reports';
import { hasDays } from './check/dayless';
import { silentDays } from './check/kept-days';
import type { CutReading } from './cut-reading';
import { emptyFrame, type Frame, framesOf, renewed, stretched } from './frame';
import { hasWhole, type PlannedCut } from './plan';
import type { ReadingWindow } from './reading-window';
import { wholeOfTable } from './segment-table';

/**
 * What all items or all events come to, week by week or day by day: the totals do not hold them, and
 * without them nobody knows what lies outside the largest values. One question for each kind.
 */
export class WholeReading {
  private readonly asked = new Map<PlannedCut['apart'], ReportQuestion>();

  constructor(
    cuts: readonly CutReading[],
    private readonly window: ReadingWindow,
  ) {
    const apart = Map.groupBy(
      cuts.filter(({ cut }) => hasWhole(cut)),
      ({ cut }) => cut.apart,
    );
    for (const [kind, alike] of apart) {
      const [first] = alike;
      if (!first) continue;
      // The one that is asked furthest back decides for all of its kind.
      const from = alike.map(({ period }) => period.from).reduce((a, b) => (a < b ? a : b));
      this.asked.set(kind, {
        dimensions: [first.cut.by],
        metrics: [...new Set(alike.flatMap(({ cut }) => cut.metrics))],
        period: { from, to: window.history.to },
      });
    }
  }

  get questions(): ReportQuestion[] {
    return [...this.asked.values()];
  }

  /** What a cut's metrics come to over the whole history; null where the totals hold them, or Google refused. */
  of({ apart, metrics }: PlannedCut, kept: SegmentTable | undefined, reports: FetchedReports['reports']): Frame | null {
    const question = this.asked.get(apart);
    const answer = question && reports.get(question);
    if (!answer || !hasDays(answer)) return null;
    const recent = framesOf(answer, question.period).get('') ?? emptyFrame(question.period);
    const columns = Object.fromEntries(
      Object.entries(recent.columns).filter(([name]) => metrics.some((each) => each === name)),
    );
    const own = { ...recent, columns };
    const isRenewal = kept !== undefined && question.period.from > kept.start;
    return stretched(
      isRenewal ? renewed(wholeOfTable(kept), own, silentDays([own], own.length)) : own,
      this.window.history,
    );
  }
}
