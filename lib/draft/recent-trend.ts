/** The course of a vital sign for whoever reads two minutes: the present trend and the turn before it, in few words. */
import { addDays, type Day, daysBetween } from '@/lib/model/day';
import type { Block } from '@/lib/model/draft';
import type { Vital } from '@/lib/model/report';
import type { Narrator } from '@/lib/language/narrative/narrator';
import { capitalised } from '@/lib/language/typography';
import { BOSS, type DraftContext, writeBlock } from './draft-context';
import { addsUp, citeWeeks, isSeasonless, meansTable, type Trend, trendTitle } from './trend-block';

/** At least a year is shown, and half a year before growth turned. */
const LEAST_WEEKS = 53;
const WEEKS_BEFORE_TURN = 26;
/** Fewer weeks than two months are no line. */
const FEWEST_WEEKS = 8;

/** Nothing where there is no vital sign, and where less than two months were read. */
export function recentTrendBlock(context: DraftContext, vital: Vital | undefined, editions = BOSS): Block[] {
  if (!vital) return [];
  const { chart, metric } = vital;
  if (chart.kind !== 'trend' || chart.values.filter((value) => value !== null).length < FEWEST_WEEKS) return [];
  const recent = recentOf(chart);
  return [
    writeBlock(context, `trend.${metric}`, editions, (narrator) => {
      citeWeeks(vital, recent, narrator);
      return {
        kind: 'chart',
        title: trendTitle(vital, capitalised(narrator.names.metric(metric).bare), narrator),
        description: spanOf(recent, vital, narrator),
        marks: linesOf(recent, narrator.messages),
        chart: recent,
        table: meansTable(recent, addsUp(vital) ? 'weeklyMean' : 'mean', narrator, 'quarter'),
      };
    }),
  ];
}

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
