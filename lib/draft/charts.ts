/** Charts as blocks: each with a title, a description in words and the table that says the same. */
import type { Chart } from '@/lib/model/chart';
import { addDays, monthOf } from '@/lib/model/day';
import type { Block, Content, Edition } from '@/lib/model/draft';
import type { Finding } from '@/lib/model/finding';
import type { Vital } from '@/lib/model/report';
import type { Noun } from '@/lib/language/names/noun';
import { segmentOf } from '@/lib/language/narrative/told-segments';
import type { Narrator } from '@/lib/language/narrative/narrator';
import { tellVerdict } from '@/lib/language/narrative/verdict';
import { capitalised, uncapitalised } from '@/lib/language/typography';
import { withRegime } from './regime-line';
import { type Scene, writeBlock } from './scene';
import { seenFrom } from './vitals';

/** The weekly course of a vital sign; nothing where fewer than two weeks hold a value. */
export function trendBlock(scene: Scene, vital: Vital, editions: readonly Edition[]): Block[] {
  const { chart, metric, diagnosis } = vital;
  if (chart.kind !== 'trend' || chart.values.filter((value) => value !== null).length < 2) return [];
  return [
    writeBlock(scene, `chart.${metric}`, editions, (narrator) => {
      const noun = narrator.names.metric(metric);
      const { document } = narrator.messages;
      citeWeeks(vital, chart, narrator);
      const drawn = withRegime(chart, diagnosis);
      return {
        kind: 'chart',
        title: document.perWeek(capitalised(noun.bare)),
        description: describe(drawn, vital, narrator),
        chart: drawn,
        table: monthsTable(chart, narrator),
      };
    }),
  ];
}

type Trend = Extract<Chart, { kind: 'trend' }>;

function describe({ start, values, regime }: Trend, vital: Vital, narrator: Narrator): string {
  const { messages, dates, format, names } = narrator;
  const { say } = tellVerdict(vital.diagnosis, names.metric(vital.metric), narrator, seenFrom(vital));
  const { monthlyGrowth } = vital.diagnosis;
  const end = addDays(start, 7 * values.length - 1);
  const course = messages.document.trendDescription(dates.day(start), dates.day(end), uncapitalised(say));
  const hasBand = regime !== null && regime.line.length > 0 && monthlyGrowth !== null;
  return hasBand ? `${course} ${messages.document.bandNote(format.share(monthlyGrowth.level))}` : course;
}

function citeWeeks({ metric, last }: Vital, chart: Trend, { cite, messages, names, format }: Narrator): void {
  if (!last) return;
  const observed = chart.values.filter((value) => value !== null).length;
  const period = { from: chart.start, to: addDays(chart.start, 7 * chart.values.length - 1) };
  const label = messages.document.evidenceOf.weekly(names.metric(metric).of);
  cite(messages.document.weeksShown(format.count(observed)), label, {
    ...last.provenance,
    period,
    daysObserved: 7 * observed,
  });
}

/** A hundred weeks are a chart; read out, they are a mean a week, month by month. */
function monthsTable(
  chart: Trend,
  { messages, dates, format }: Narrator,
): Extract<Content, { kind: 'chart' }>['table'] {
  const { column } = messages.document;
  const { unit, currency } = chart;
  return {
    columns: [
      { label: column.month, align: 'start' },
      { label: column.weeklyMean, align: 'end' },
    ],
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

/** The exact split of a change: from before to after, one step a part. Nothing where a finding has no parts. */
export function splitBlock(scene: Scene, finding: Finding, editions: readonly Edition[]): Block[] {
  const { before, after } = finding.figures;
  const { parts = [] } = finding;
  if (!before || !after || parts.length === 0 || finding.kind === 'mix-and-rate') return [];
  return [
    writeBlock(scene, `split.${finding.id}`, editions, (narrator) => {
      const noun = narrator.names.metric(finding.metric);
      const { document } = narrator.messages;
      const short = { short: true } as const;
      const named = parts.map((part) => {
        const { bare, of } = partNoun(finding, part, narrator);
        return { part, label: capitalised(bare), of };
      });
      return {
        kind: 'chart',
        title: document.split(noun.of),
        description: document.splitDescription(
          noun.the,
          narrator.quote(before, noun.bare, short),
          narrator.quote(after, noun.bare, short),
        ),
        chart: {
          kind: 'waterfall',
          unit: after.unit,
          ...(after.currency ? { currency: after.currency } : {}),
          before: { label: document.column.before, value: before.value },
          after: { label: document.column.after, value: after.value },
          parts: named.map(({ part, label }) => ({ label, value: part.contribution.value })),
        },
        table: partsTable(named, narrator),
      };
    }),
  ];
}

type Part = NonNullable<Finding['parts']>[number];

function partNoun(finding: Finding, part: Part, narrator: Narrator): Noun {
  return finding.kind === 'factors' ? narrator.names.metric(part.key) : segmentOf(part, finding, narrator);
}

function partsTable(
  named: readonly { part: Part; label: string; of: string }[],
  narrator: Narrator,
): Extract<Content, { kind: 'chart' }>['table'] {
  const { column, evidenceOf } = narrator.messages.document;
  return {
    columns: [
      { label: column.part, align: 'start' },
      { label: column.before, align: 'end' },
      { label: column.after, align: 'end' },
      { label: column.contribution, align: 'end' },
      { label: column.between, align: 'end' },
    ],
    rows: named.map(({ part: { before, after, contribution }, label, of }) => [
      label,
      narrator.quote(before, label),
      narrator.quote(after, label),
      narrator.quote(contribution, evidenceOf.contribution(of), { signed: true }),
      contribution.interval ? intervalText(contribution, narrator) : '—',
    ]),
  };
}

function intervalText({ interval, unit, currency }: Part['contribution'], { format, messages }: Narrator): string {
  if (!interval) return '—';
  const text = (value: number) => format.figure({ value, unit, ...(currency ? { currency } : {}) }, { signed: true });
  return messages.document.lowToHigh(text(interval.low), text(interval.high));
}
