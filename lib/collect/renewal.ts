import { addDays } from '@/lib/model/day';
import type { HealthFlag } from '@/lib/model/health';
import { knownMetrics } from '@/lib/model/metric';
import type { Snapshot } from '@/lib/model/snapshot';
import { silentDays, takenBack } from './check/kept-days';
import { restatedFlags } from './check/restated';
import { qualityOf } from './data-quality';
import type { FetchedReports, ReportQuestion } from './fetch-reports';
import { emptyFrame, type Frame, framesOf, only, renewed, stretched } from './frame';
import { healthFlag } from './health-flag';
import type { ReadingWindow } from './reading-window';
import type { GoogleReport } from './report';
import { frameOfTotals } from './total-series';

/** A metric that this reading was not told is left out, and read in whole when it is told again. */
export function renewedTotals(
  questions: readonly ReportQuestion[],
  reports: FetchedReports['reports'],
  window: ReadingWindow,
  kept: Snapshot | undefined,
): Renewal {
  const earlier = kept && frameOfTotals(kept.totals);
  const renewals = questions.flatMap((question) => {
    const answers = reports.get(question);
    return answers
      ? renewal(question, answers, earlier && only(earlier, question.metrics), window, kept?.property.currency)
      : [];
  });
  return {
    frame: {
      ...emptyFrame(window.history),
      columns: Object.assign({}, ...renewals.map(({ frame }) => frame.columns)),
    },
    flags: renewals.flatMap(({ flags }) => flags),
  };
}

interface Renewal {
  readonly frame: Frame;
  readonly flags: readonly HealthFlag[];
}

/** What is kept of a question's metrics over the whole history, with what it was answered now. */
export function renewal(
  { period, dimensions }: ReportQuestion,
  reports: readonly GoogleReport[],
  earlier: Frame | null | undefined,
  { history }: ReadingWindow,
  currency = '',
): Renewal {
  const recent = framesOf(reports, period).get('') ?? emptyFrame(period);
  if (!earlier) return { frame: stretched(recent, history), flags: [] };
  const silent = silentDays([recent], recent.length);
  const isByDay = dimensions[0] === 'date';
  const gone = takenBack([earlier], { start: period.from, silent, step: isByDay ? 'day' : 'month' }, reports);
  const metrics = knownMetrics(Object.keys(earlier.columns));
  // A sample is another one each time, and what is cut off is told as such.
  const isAlike =
    qualityOf(reports).sampledShare === 1 && reports.every(({ metadata }) => !metadata?.dataTruncationReasons.length);
  return {
    frame: stretched(renewed(earlier, recent, silent), history),
    flags: [
      ...gone.map((lost) => healthFlag('taken-back', 'warn', { metrics, period: lost })),
      ...(isByDay && isAlike ? restatedFlags(earlier, recent, currency) : []),
    ],
  };
}

/** So long a day that was given otherwise is news to whoever reads a letter a month. */
const DAYS_OF_NEWS = 35;

/** What was told of kept days that are not asked again. */
export function toldBefore(kept: Snapshot | undefined, { askFrom, history }: ReadingWindow): HealthFlag[] {
  return (kept?.health ?? []).flatMap((flag) => {
    const { code, period } = flag;
    if (code === 'restated') return period && period.to >= addDays(history.to, -DAYS_OF_NEWS) ? [flag] : [];
    if (code !== 'taken-back' || !period || period.from >= askFrom) return [];
    const last = addDays(askFrom, -1);
    return [{ ...flag, period: { from: period.from, to: period.to < last ? period.to : last } }];
  });
}
