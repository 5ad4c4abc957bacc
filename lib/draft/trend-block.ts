/** The course of a vital sign as a chart, with a description in words and the table that says the same. */
import type { Chart } from '@/lib/model/chart';
import { addDays, monthOf } from '@/lib/model/day';
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
        chart,
        table: monthsTable(chart, meanLabel(vital), narrator),
      };
    }),
  ];
}

type Trend = Extract<Chart, { kind: 'trend' }>;

/** Counts and money add up to a week; a rate and a mean of people are what they are, week after week. */
const addsUp = ({ metric }: Vital) => isAdditiveOver(metric, 'date');

function trendTitle(vital: Vital, name: string, narrator: Narrator): string {
  const { perWeek, weekByWeek } = narrator.messages.document;
  if (addsUp(vital)) return perWeek(name);
  return weekByWeek(vital.last ? capitalised(rowLabel(vital.metric, vital.last, narrator)) : name);
}

function describe({ start, values, regime }: Trend, vital: Vital, narrator: Narrator): string {
  const { messages, dates, format } = narrator;
  const { say, before } = describeVital(vital, narrator);
  const { monthlyGrowth } = vital.diagnosis;
  const end = addDays(start, 7 * values.length - 1);
  const { document } = messages;
  const hasBand = regime !== null && regime.line.length > 0 && monthlyGrowth !== null;
  return [
    document.trendDescription(dates.day(start), dates.day(end), uncapitalised(say)),
    isSeasonless(vital) && document.withoutSeasons,
    hasBand && document.bandNote(format.share(monthlyGrowth.level)),
    regime?.range && regime.since > start && document.rangeNote(dates.between(regime.range)),
    before && regime?.before?.length && document.dashedNote(before),
  ]
    .filter(Boolean)
    .join(' ');
}

/** A chart with a fitted regime shows weeks as they were adjusted. */
function isSeasonless({ diagnosis, chart }: Vital): boolean {
  const isFitted = chart.kind === 'trend' && chart.regime !== null;
  return isFitted && diagnosis.notes.some(({ code }) => code === 'adjusted-year');
}

function citeWeeks({ metric, last }: Vital, chart: Trend, { cite, messages, names, format }: Narrator): void {
  if (!last) return;
  const observed = chart.values.filter((value) => value !== null).length;
  const period = { from: chart.start, to: addDays(chart.start, 7 * chart.values.length - 1) };
  const label = messages.label.chart(names.metric(metric));
  cite(messages.document.weeksShown(format.count(observed)), label, {
    value: observed,
    provenance: { ...last.provenance, period, daysObserved: 7 * observed },
  });
}

/** A mean that is corrected for the seasons is no part of the month's own total, and its column says so. */
function meanLabel(vital: Vital): keyof DocumentMessages['column'] {
  if (isSeasonless(vital)) return addsUp(vital) ? 'weeklyMeanSeasonless' : 'meanSeasonless';
  return addsUp(vital) ? 'weeklyMean' : 'mean';
}

/** A hundred weeks are a chart; read out, they are a mean a week, month by month. */
function monthsTable(
  chart: Trend,
  mean: keyof DocumentMessages['column'],
  { messages, dates, format }: Narrator,
): Extract<Content, { kind: 'chart' }>['table'] {
  const { column } = messages.document;
  const { unit, currency } = chart;
  return {
    columns: columnsOf([column.month], [column[mean]]),
    rows: [...byMonth(chart)].map(([month, values]) => {
      const value = values.reduce((sum, each) => sum + each, 0) / values.length;
      return [
        dates.month(`${month}-01`),
        values.length === 0 ? '—' : format.figure({ value, unit, ...(currency ? { currency } : {}) }),
      ];
    }),
  };
}

/** The weekly values by the month in which their week begins. */
function byMonth({ start, values }: Trend): Map<string, number[]> {
  const months = new Map<string, number[]>();
  values.forEach((value, week) => {
    const month = monthOf(addDays(start, 7 * week));
    const known = months.get(month) ?? [];
    months.set(month, value === null ? known : [...known, value]);
  });
  return months;
}
