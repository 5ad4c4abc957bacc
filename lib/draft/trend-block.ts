/** The course of a vital sign as a chart, with a description in words and the table that says the same. */
import type { Chart } from '@/lib/model/chart';
import { addDays, type Day, daysBetween } from '@/lib/model/day';
import { calendarMonth, calendarQuarter } from '@/lib/model/period';
import type { Block, Content, Edition } from '@/lib/model/draft';
import { isAdditiveOver } from '@/lib/model/additivity';
import type { Vital } from '@/lib/model/report';
import { rowLabel } from '@/lib/language/narrative/figure-label';
import type { DocumentMessages } from '@/lib/language/en/document';
import type { Narrator } from '@/lib/language/narrative/narrator';
import { describeVital } from '@/lib/language/narrative/describe-verdict';
import { capitalised, uncapitalised } from '@/lib/language/typography';
import { quarterName } from './figures';
import { BOSS, columnsOf, type DraftContext, writeBlock } from './draft-context';

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

/** At least a year is shown, and half a year before growth turned. */
const LEAST_WEEKS = 53;
const WEEKS_BEFORE_TURN = 26;
/** Fewer weeks than two months are no line. */
const FEWEST_WEEKS = 8;
/** Read out, a line is its last quarters. */
const LAST_QUARTERS = 4;

/** The same for whoever reads two minutes: the present trend and the turn before it, with no more words than it takes to read the lines. */
export function recentTrendBlock(context: DraftContext, vital: Vital | undefined, editions = BOSS): Block[] {
  if (!vital) return [];
  const { chart, metric } = vital;
  if (chart.kind !== 'trend' || chart.values.filter((value) => value !== null).length < FEWEST_WEEKS) return [];
  const recent = recentOf(chart);
  return [
    writeBlock(context, `trend.${metric}`, editions, (narrator) => ({
      kind: 'chart',
      title: trendTitle(vital, capitalised(narrator.names.metric(metric).bare), narrator),
      description: spanOf(recent, vital, narrator),
      marks: linesOf(recent, narrator.messages),
      chart: recent,
      table: lastRows(meansTable(recent, addsUp(vital) ? 'weeklyMean' : 'mean', narrator, 'quarter')),
    })),
  ];
}

const lastRows = ({ columns, rows }: ReturnType<typeof meansTable>) => ({ columns, rows: rows.slice(-LAST_QUARTERS) });

/** The weeks from half a year before the turn on. */
function recentOf(chart: Trend): Trend {
  const { start, values, regime } = chart;
  const since = regime?.range?.from ?? regime?.since ?? start;
  const turned = Math.ceil(daysBetween(start, since) / 7) - WEEKS_BEFORE_TURN;
  const first = Math.max(0, Math.min(turned, values.length - LEAST_WEEKS));
  const from = addDays(start, 7 * first);
  const within = <Point extends { readonly day: Day }>(points: readonly Point[]) =>
    points.filter(({ day }) => day >= from);
  return {
    ...chart,
    start: from,
    values: values.slice(first),
    events: chart.events.filter((event) => event.from >= from),
    regime: regime && {
      ...regime,
      line: within(regime.line),
      ...(regime.before && { before: within(regime.before) }),
    },
  };
}

/** That seasons are taken out; else from when to when it goes. */
function spanOf({ start, values }: Trend, vital: Vital, { dates, messages }: Narrator): string {
  const { document } = messages;
  if (isSeasonless(vital)) return document.seasonless;
  return document.span(dates.month(start), dates.month(addDays(start, 7 * values.length - 1)));
}

/** What the lines are, without a figure. */
function linesOf({ regime }: Trend, { document }: Narrator['messages']): string {
  return [
    regime !== null && regime.line.length > 0 && document.lineNote,
    regime?.before?.length ? document.dashedLineNote : '',
  ]
    .filter(Boolean)
    .join(' ');
}

type Trend = Extract<Chart, { kind: 'trend' }>;

/** Counts and money add up to a week; a rate and a mean of people are what they are, week after week. */
const addsUp = ({ metric }: Vital) => isAdditiveOver(metric, 'date');

function trendTitle(vital: Vital, name: string, narrator: Narrator): string {
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

/** A hundred weeks are a chart; read out, they are a mean a week, month by month, or quarter by quarter. */
function meansTable(
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
      return [
        by === 'month' ? dates.month(first) : quarterName(first, narrator),
        values.length === 0 ? '—' : format.figure({ value, unit, ...(currency ? { currency } : {}) }),
      ];
    }),
  };
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
