/** Whether what became of changed answers is right: figures that hold, a refusal, or a word about what does not. */
import { isAdditiveOverAll } from '@/lib/model/additivity';
import { addDays, type Day } from '@/lib/model/day';
import type { HealthCode, HealthFlag } from '@/lib/model/health';
import { metricEntries, type MetricId } from '@/lib/model/metric';
import type { Figure } from '@/lib/model/quantity';
import type { Report } from '@/lib/model/report';
import type { Snapshot } from '@/lib/model/snapshot';
import type { Kind } from './answer-kind';
import type { Truth, Where } from './answer-truth';

export type Verdict = 'right' | 'told' | 'refused' | 'wrong';

export interface Judgement {
  readonly verdict: Verdict;
  /** What is wrong, for whoever mends it. */
  readonly why: string;
}

/** Below this share of four weeks, estimates and late rows explain a difference: nothing is told of it. */
const TOLERATED = 0.011;
const BLOCK = 28;
const HALF_A_CENT = 0.005;

/** What visits are, and no fault of an answer's. */
const OF_VISITORS: readonly HealthCode[] = ['unassigned-share', 'not-set-share'];

/** Said of a breakdown, they say nothing of the totals. */
const OF_BREAKDOWNS: readonly HealthCode[] = ['truncated', 'without-day', 'parts-left-out', 'parts-differ'];

interface Difference {
  readonly what: string;
  readonly metric: MetricId;
  readonly dimensions: readonly string[];
  readonly day?: Day;
}

/** `clean` is what the same reading gives where nothing is changed. */
export function judge(kind: Kind, truth: Truth, clean: Snapshot, snapshot: Snapshot, report: Report): Judgement {
  const isNews = (flag: HealthFlag) => !clean.health.some((own) => JSON.stringify(own) === JSON.stringify(flag));
  const news = snapshot.health.filter((flag) => isNews(flag) && !OF_VISITORS.includes(flag.code));
  const differences = [...totalsOff(truth, clean, snapshot), ...tablesOff(truth, clean, snapshot)];
  const untold = differences.find((each) => !isTold(each, news, kind.tells));
  if (untold) return { verdict: 'wrong', why: `${untold.what}; told: ${news.map(({ code }) => code).join()}` };
  const strange = news.find(({ code }) => !kind.tells.includes(code));
  if (strange) return { verdict: 'wrong', why: `says ${strange.code} of ${kind.name}` };
  const figure = figureOff(snapshot, report);
  if (figure) return { verdict: 'wrong', why: figure };
  return { verdict: news.length > 0 ? 'told' : 'right', why: '' };
}

function isTold(
  { metric, dimensions, day }: Difference,
  news: readonly HealthFlag[],
  tells: readonly HealthCode[],
): boolean {
  const isAbout = (flag: HealthFlag) => {
    if (!tells.includes(flag.code)) return false;
    if (dimensions.length > 0)
      return flag.dimensions.length === 0 || dimensions.some((name) => flag.dimensions.some((own) => own === name));
    if (flag.dimensions.length > 0 && OF_BREAKDOWNS.includes(flag.code)) return false;
    const isDay = day === undefined || !flag.period || (flag.period.from <= day && day <= flag.period.to);
    return isDay && (flag.metrics.length === 0 || flag.metrics.includes(metric));
  };
  return news.some(isAbout);
}

/** Days whose figures are others than the truth's, or are not there. */
function totalsOff(truth: Truth, clean: Snapshot, snapshot: Snapshot): Difference[] {
  return metricEntries(clean.totals).flatMap(([metric, whole]) => {
    const series = snapshot.totals[metric];
    if (series === undefined) return [{ what: `no ${metric}`, metric, dimensions: [] }];
    return whole.numerator.flatMap((_, place): Difference[] => {
      const day = addDays(whole.start, place);
      const value = valueOn(series, day);
      // Of days before the first that was given, nothing is said.
      if (day < series.start) return [];
      if (value !== null && Math.abs(value - truth.sum(metric, { from: day, to: day })) <= HALF_A_CENT) return [];
      return [{ what: `${metric} on ${day} is ${value}`, metric, dimensions: [], day }];
    });
  });
}

function valueOn({ start, numerator }: { start: Day; numerator: readonly (number | null)[] }, day: Day): number | null {
  const at = Math.round((Date.parse(day) - Date.parse(start)) / 86_400_000);
  return numerator[at] ?? null;
}

/** Breakdowns that are not there, and rows that do not hold what their segment has. */
function tablesOff(truth: Truth, clean: Snapshot, snapshot: Snapshot): Difference[] {
  return clean.tables.flatMap((whole) => {
    const { dimensions } = whole;
    const table = snapshot.tables.find((own) => own.dimensions.join() === dimensions.join() && own.step === whole.step);
    return metricEntries(whole.rows[0]?.metrics ?? {}).flatMap(([metric]) => {
      const about = { metric, dimensions };
      const rows = table?.rows.filter(({ metrics }) => metrics[metric] !== undefined) ?? [];
      if (!table || rows.length === 0) return [{ what: `no ${metric} by ${dimensions.join()}`, ...about }];
      if (!isAdditiveOverAll(metric, dimensions)) return [];
      const stride = table.step === 'week' ? 7 : 1;
      const steps = BLOCK / stride;
      for (let to = table.length; to > 0; to -= steps) {
        const from = Math.max(0, to - steps);
        const period = { from: addDays(table.start, from * stride), to: addDays(table.start, to * stride - 1) };
        const all = truth.sum(metric, period);
        const off = rows.reduce((sum, { keys, metrics }) => {
          const own = (metrics[metric] ?? []).slice(from, to).reduce((a, b) => a + b, 0);
          const where = dimensions.map((dimension, at): Where => ({ dimension, value: keys[at] ?? '' }));
          return keys[0] === '(rest)' ? sum : sum + Math.abs(own - truth.sum(metric, period, where));
        }, 0);
        if (all > 100 && off > TOLERATED * all)
          return [
            { what: `${metric} by ${dimensions.join()} ${period.from}–${period.to} is ${off} of ${all} off`, ...about },
          ];
      }
      return [];
    });
  });
}

/** A figure of the report that is not what the snapshot's days come to. */
function figureOff(snapshot: Snapshot, report: Report): string | null {
  for (const { metric, last, month, week } of report.vitals)
    for (const figure of [last, month?.value, week?.value]) {
      if (!figure) continue;
      const sum = sumOf(snapshot, figure);
      if (sum !== null && Math.abs(sum - figure.value) > 1e-6 * Math.max(1, Math.abs(sum)))
        return `${metric} of ${figure.provenance.period.from} is ${figure.value}, not ${sum}`;
    }
  return null;
}

function sumOf({ totals }: Snapshot, { provenance: { query, period, daysObserved }, unit }: Figure): number | null {
  const sums = query.metrics.map((name) => {
    const series = metricEntries(totals).find(([metric]) => metric === name)?.[1];
    if (!series) return null;
    let [sum, days] = [0, 0];
    for (let day = period.from; day <= period.to; day = addDays(day, 1)) {
      const value = valueOn(series, day);
      if (value !== null) days += 1;
      sum += value ?? 0;
    }
    // A value leaves out days on which measurement was lost, and says so.
    return days === daysObserved ? sum : null;
  });
  const [first, second] = sums;
  if (first === null || first === undefined) return null;
  if (unit === 'rate' || sums.length === 2) return second ? first / second : null;
  return first;
}
