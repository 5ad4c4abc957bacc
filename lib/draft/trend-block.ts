/** The course of a vital sign as a chart, with a description in words and the table that says the same. */
import type { Chart } from '@/lib/model/chart';
import { addDays, type Day } from '@/lib/model/day';
import { calendarMonth, calendarQuarter, type Period } from '@/lib/model/period';
import type { Block, Content, Edition } from '@/lib/model/draft';
import { isAdditiveOver } from '@/lib/model/additivity';
import type { Vital } from '@/lib/model/report';
import { rowLabel } from '@/lib/language/narrative/figure-label';
import type { DocumentMessages } from '@/lib/language/en/document';
import type { Narrator } from '@/lib/language/narrative/narrator';
import { describeVital } from '@/lib/language/narrative/describe-verdict';
import { capitalised, uncapitalised } from '@/lib/language/typography';
import { columnsOf, type DraftContext, writeBlock } from './draft-context';

/** The weekly course of a vital sign; nothing where fewer than two weeks hold a value. */
export function trendBlock(context: DraftContext, vital: Vital, editions: readonly Edition[]): Block[] {
  const { chart, metric } = vital;
  if (chart.kind !== 'trend' || chart.values.filter((value) => value !== null).length < 2) return [];
  return [
    writeBlock(context, `chart.${metric}`, editions, (narrator) => {
      const noun = narrator.names.metric(metric);
      citeWeeks(vital, chart, narrator);
      return {
        kind: 'chart',
        title: trendTitle(vital, capitalised(noun.bare), narrator),
        description: describe(chart, vital, narrator),
        marks: marksOf(chart, vital, narrator),
        chart,
        table: meansTable(chart, meanLabel(vital), narrator),
      };
    }),
  ];
}

export type Trend = Extract<Chart, { kind: 'trend' }>;

/** Counts and money add up to a week; a rate and a mean of people are what they are, week after week. */
export const addsUp = ({ metric }: Vital) => isAdditiveOver(metric, 'date');

export function trendTitle(vital: Vital, name: string, narrator: Narrator): string {
  const { perWeek, weekByWeek } = narrator.messages.document;
  if (addsUp(vital)) return perWeek(name);
  return weekByWeek(vital.last ? capitalised(rowLabel(vital.metric, vital.last, narrator)) : name);
}

function describe({ start, values }: Trend, vital: Vital, narrator: Narrator): string {
  const { dates, messages } = narrator;
  const { document } = messages;
  const { say } = describeVital(vital, narrator);
  const end = addDays(start, 7 * values.length - 1);
  return [
    document.trendDescription(dates.day(start), dates.day(end), uncapitalised(say)),
    isSeasonless(vital) && document.withoutSeasons,
  ]
    .filter(Boolean)
    .join(' ');
}

function marksOf({ start, regime }: Trend, vital: Vital, narrator: Narrator): string {
  const { dates, format, messages } = narrator;
  const { document } = messages;
  const { before } = describeVital(vital, narrator);
  const { monthlyGrowth } = vital.diagnosis;
  const hasBand = regime !== null && regime.line.length > 0 && monthlyGrowth !== null;
  return [
    hasBand && document.bandNote(format.share(monthlyGrowth.level)),
    regime?.range && regime.since > start && document.rangeNote(dates.between(regime.range)),
    before && regime?.before?.length && document.dashedNote(before),
  ]
    .filter(Boolean)
    .join(' ');
}

/** A chart with a fitted regime shows weeks as they were adjusted. */
export function isSeasonless({ diagnosis, chart }: Vital): boolean {
  const isFitted = chart.kind === 'trend' && chart.regime !== null;
  return isFitted && diagnosis.notes.some(({ code }) => code === 'adjusted-year');
}

export function citeWeeks({ metric, last }: Vital, chart: Trend, { cite, messages, names, format }: Narrator): void {
  if (!last) return;
  const { length } = chart.values;
  const shown = chart.values.filter((value) => value !== null).length;
  const period = { from: chart.start, to: addDays(chart.start, 7 * chart.values.length - 1) };
  const label = messages.label.chart(names.metric(metric));
  // A week that is left out may have been read: an outlier, or a day short. The days of each are not told.
  cite(messages.document.weeksShown(format.count(shown), shown < length ? format.count(length) : ''), label, {
    value: shown,
    provenance: { ...last.provenance, period, daysObserved: 0 },
  });
}

/** A mean that is corrected for the seasons is no part of the month's own total, and its column says so. */
function meanLabel(vital: Vital): keyof DocumentMessages['column'] {
  if (isSeasonless(vital)) return addsUp(vital) ? 'weeklyMeanSeasonless' : 'meanSeasonless';
  return addsUp(vital) ? 'weeklyMean' : 'mean';
}

/** A hundred weeks are a chart; read out, they are a mean a week, month by month, or quarter by quarter. */
export function meansTable(
  chart: Trend,
  mean: keyof DocumentMessages['column'],
  narrator: Narrator,
  by: 'month' | 'quarter' = 'month',
): Extract<Content, { kind: 'chart' }>['table'] {
  const { messages, dates, format } = narrator;
  const { column } = messages.document;
  const { unit, currency } = chart;
  return {
    columns: columnsOf([column[by]], [column[mean]]),
    rows: [...valuesBy(chart, by)].map(([first, values]) => {
      const value = values.reduce((sum, each) => sum + each, 0) / values.length;
      const name = by === 'month' ? dates.month(first) : dates.quarter(first);
      const whole = by === 'month' ? calendarMonth(first) : calendarQuarter(first);
      return [
        isWithin(whole, chart) ? name : messages.document.inPart(name),
        values.length === 0 ? '—' : format.figure({ value, unit, ...(currency ? { currency } : {}) }),
      ];
    }),
  };
}

/** Whether every week that begins in a period is on the chart; the last one may end beyond it. */
function isWithin({ from, to }: Period, { start, values }: Trend): boolean {
  const end = addDays(start, 7 * values.length - 1);
  return addDays(start, -6) <= from && end >= addDays(to, -6);
}

/** The weekly values by the month or quarter in which their week begins, under its first day. */
function valuesBy({ start, values }: Trend, by: 'month' | 'quarter'): Map<Day, number[]> {
  const found = new Map<Day, number[]>();
  values.forEach((value, week) => {
    const day = addDays(start, 7 * week);
    const first = by === 'month' ? calendarMonth(day).from : calendarQuarter(day).from;
    const known = found.get(first) ?? [];
    found.set(first, value === null ? known : [...known, value]);
  });
  return found;
}
