import { amountFigure } from '@/lib/measure/figures';
import { hasFewEvents } from '@/lib/measure/few-events';
import { amountOver } from '@/lib/measure/amount';
import type { Series } from '@/lib/model/series';
import { type MetricId, metricOf } from '@/lib/model/metric';
import { lengthInDays, type Period } from '@/lib/model/period';
import type { Figure } from '@/lib/model/quantity';
import type { Snapshot } from '@/lib/model/snapshot';
import { hasAdCosts, isOfAds } from './ad-table';
import { asKept } from './as-kept';
import { answerAhead, isAhead } from './answer-ahead';
import { answerByWeekday } from './answer-by-weekday';
import { seriesOf } from '@/lib/measure/series';
import { withBounces } from './with-bounces';
import { withoutDaysToCome, without } from './without';
import { answerOnPeople } from './answer-on-people';
import { areUnequal, meanOf, notesOn } from './answer-notes';
import type { TypedAnswer, Missing, Note, Pair } from './answer-types';
import { changeOf } from './change-of';
import { daysAsked } from './days-asked';
import { daysBefore, daysTold, wholeWeeks } from './days-told';
import { daysWithVisits, hadVisits } from './days-with-visits';
import { type Kept, keptSeries } from './kept-series';
import { placeOf } from './place-of';
import { hasCourses, pointsOf, usualStep } from './points';
import { BEFORE_EVERYTHING } from './named-days';
import { occasionIn } from './occasions';
import type { ComparedWith, TypedQuestion, Sheet } from './question';
import type { Clock } from './recogniser';
import { rowsInOrder } from './rows-in-order';
import { measured, metricsOf } from './sheet-metrics';
import { usualPeriod } from './usual-period';
import { usual } from './usual-question';

/** A short table fits the popup; Google Analytics has the rest. */
const ROWS_SHOWN = 8;

/** What a question is answered from. */
interface Known {
  readonly snapshot: Snapshot;
  readonly clock: Clock;
  readonly country: string | undefined;
}

/**
 * Answers a question from what is kept. A rate is re-derived from its two sums over the days told; persons are never
 * added over days; days that are still being counted are left out, and what cannot be told says why.
 *
 * @param country whose shopping days are still to come; the common ones where it is not known
 */
export function answerTo(asked: TypedQuestion, read: Snapshot, clock: Clock, country?: string): TypedAnswer {
  const snapshot = withBounces(read);
  const question = asKept(measured(usual(asked), snapshot), snapshot);
  const usualDays = question.period ?? usualPeriod(question, clock);
  const untold = untoldOf(asked, snapshot);
  // Of what is not answered no measure is put in that nobody named.
  if (untold !== null) return without(untold, asKept(asked, snapshot), snapshot, usualDays);
  if (question.sheet !== null) return answerInSheet(question, question.sheet, { snapshot, clock, country });
  const [next, ...further] = question.also;
  const known = { snapshot, clock, country };
  if (next === undefined) return answerToOne(question, known, usualDays);
  const answer = answerToOne({ ...question, also: [] }, known, usualDays);
  const beside = [next, ...further].map((metric) =>
    answerToOne({ ...question, metric, also: [], period: question.period ?? answer.period }, known, usualDays),
  );
  const lacking = beside.find(({ missing }) => missing !== null);
  return lacking === undefined ? { ...withoutCourses(answer), question, beside } : { ...lacking, question };
}

/** Of several figures along a dimension, each a course would be a table of tables. */
function withoutCourses(answer: TypedAnswer): TypedAnswer {
  const { rows, notes, step } = answer;
  if (!hasCourses(answer)) return answer;
  return {
    ...answer,
    rows: rows.map(({ points: _course, ...row }) => row),
    notes: [...notes, { code: 'not-by-step', step }],
  };
}

/** Why a question has no figure, whatever is kept: what was not understood is answered with nothing else. */
function untoldOf({ metric, elsewhere, unsure, unknown, aim }: TypedQuestion, snapshot: Snapshot): Missing | null {
  if (elsewhere !== null) return { code: 'elsewhere', topic: elsewhere };
  // Where no cost is kept, nothing is asked back about it.
  if (metric !== null && isOfAds(metric) && !hasAdCosts(snapshot)) return { code: 'elsewhere', topic: 'ads' };
  if (aim) return { code: 'no-target' };
  if (unsure !== null) return { code: 'several', unsure };
  if (unknown.length > 0) return { code: 'not-understood', words: unknown.map(({ word }) => word) };
  return null;
}

function answerToOne(question: TypedQuestion, { snapshot, clock, country }: Known, usualDays: Period): TypedAnswer {
  const kept = keptSeries(question, snapshot);
  if ('code' in kept) {
    const people = kept.code === 'people' ? answerOnPeople(question, snapshot) : null;
    return people ?? without(kept, question, snapshot, usualDays);
  }
  if (question.weekdays) return answerByWeekday(question, snapshot, kept, clock);
  if (isAhead(question, clock)) return answerAhead(question, snapshot, kept, country);
  const days = daysAsked(question, snapshot, clock);
  if ('code' in days) return without(days, question, snapshot, usualDays);
  const [someSeries = null] = kept.rows.map(({ series }) => series);
  const series = kept.rows.length > 0 ? someSeries : kept.whole;
  const told = daysTold(days.period, series, { asOf: snapshot.asOf, firstDay: kept.firstDay });
  if ('code' in told) return without(told, question, snapshot, days.period);
  const { period, counted } = told;
  const notes = [...days.notes, ...told.notes];
  const answer = answerOver({ question, snapshot, kept, asked: days.period, period, counted, notes, series });
  const active = answer.figure === null || answer.figure.value === 0 ? daysWithVisits(question, snapshot) : null;
  // A nothing that only says "not on these days" is no answer; a nothing where there was something before is one.
  const hasGone = answer.before !== null && answer.before.value !== 0;
  if (active === null || hasGone || hadVisits(question, snapshot, period)) return answer;
  return without({ code: 'not-then', on: active }, question, snapshot, period);
}

/** The first figure with its course, the others beside it. */
function answerInSheet(question: TypedQuestion, sheet: Sheet, { snapshot, clock, country }: Known): TypedAnswer {
  const answerOf = (metric: MetricId | null) =>
    answerTo({ ...question, metric, also: [], sheet: null }, snapshot, clock, country);
  const metrics = metricsOf(question, sheet, snapshot);
  const all = metrics.map((metric) => ({ metric, ...answerOf(metric) }));
  // Of what was named, nothing is left out in silence.
  const lacking = sheet === 'named' ? all.find(({ missing }) => missing !== null) : undefined;
  if (lacking !== undefined) return { ...lacking, question };
  const figures = all.filter(({ figure }) => figure !== null);
  const first = answerOf(question.metric);
  const notes: Note[] = sheet === 'funnel' ? [...first.notes, { code: 'carts' }] : [...first.notes];
  return {
    ...first,
    question,
    notes,
    sheet: figures.map(({ metric, figure, before, change }) => ({ metric, figure, before, change })),
  };
}

/** A season moves with the year: Easter is compared with Easter. */
function comparedDays({ comparedWith, occasion, period }: TypedQuestion): ComparedWith | null {
  if (comparedWith !== 'year' || occasion === null || period === null) return comparedWith;
  return occasionIn(occasion, Number(period.from.slice(0, 4)) - 1);
}

/** What the shares are of; null for a rate, and for what was asked of the whole itself. */
function wholeOver({ metric, segments, by }: TypedQuestion, snapshot: Snapshot, period: Period): number | null {
  const series = metric === null || (segments.length === 0 && by === null) ? null : seriesOf(snapshot, metric);
  if (series === null || series.denominator !== null) return null;
  return amountOver(series, period)?.value || null;
}

interface Over {
  readonly question: TypedQuestion;
  readonly snapshot: Snapshot;
  readonly kept: Kept;
  readonly asked: Period;
  readonly period: Period;
  readonly counted: Period;
  readonly notes: readonly Note[];
  readonly series: Series | null;
}

function answerOver({ question, snapshot, kept, asked, period, counted, notes, series }: Over): TypedAnswer {
  const comparedWith = comparedDays(question);
  const before = comparedWith && daysBefore(comparedWith, asked, period, counted);
  const beforeTold = before && series?.frequency === 'weekly' ? wholeWeeks(series, before) : before;
  const reaches = beforeTold !== null && beforeTold.from >= kept.firstDay && beforeTold.to <= snapshot.asOf;
  const periodBefore = reaches ? beforeTold : null;
  const figureOver = (of: Series, over: Period, segment: string | null = null): Figure | null => {
    const amount = amountOver(of, over);
    if (amount === null) return null;
    const [narrowed] = question.segments;
    return amountFigure(snapshot, amount, {
      metric: of.metric,
      period: over,
      dimension: question.by !== null && segment !== null ? question.by : (narrowed?.dimension ?? null),
      segment: segment ?? narrowed?.value ?? null,
      ...(kept.from && { from: kept.from }),
    });
  };
  const unequal =
    periodBefore !== null &&
    areUnequal(lengthInDays(periodBefore), lengthInDays(period)) &&
    metricOf(question.metric ?? '')?.kind !== 'rate';
  const all = question.share ? wholeOver(question, snapshot, period) : null;
  const pairOf = (of: Series, segment: string | null = null): Pair => {
    const figure = figureOver(of, period, segment);
    const earlier = periodBefore && figureOver(of, periodBefore, segment);
    const isThin =
      segment === null && hasFewEvents(snapshot, of.metric, period, ...(periodBefore ? [periodBefore] : []));
    const change = unequal || isThin ? null : changeOf(figure, earlier);
    return { figure, before: earlier, change, ...(all !== null && figure && { share: figure.value / all }) };
  };
  const whole = kept.whole ? pairOf(kept.whole) : { figure: null, before: null, change: null };
  const step = usualStep(question.step, period, series);
  const isByBoth = question.by !== null && question.step !== null;
  const isCrossed = isByBoth && step === question.step;
  const rows = kept.rows
    .map(({ segment, series: of }) => ({
      segment,
      series: of,
      cases: amountOver(of, period)?.denominator ?? 0,
      ...pairOf(of, segment),
    }))
    // What has gone to nothing is the greatest fall there is.
    .filter(
      (row) => row.figure !== null && (row.figure.value !== 0 || (row.before !== null && row.before.value !== 0)),
    );
  const inOrder = rowsInOrder(rows, question);
  const missing: Missing | null = whole.figure === null && inOrder.length === 0 ? { code: 'empty' } : null;
  return {
    question,
    ...whole,
    period,
    periodBefore,
    asked: question.period?.from === BEFORE_EVERYTHING ? period : withoutDaysToCome(question.period ?? asked, snapshot),
    askedBefore: before,
    rows: inOrder.slice(0, question.most ?? ROWS_SHOWN).map(({ series: of, cases: _cases, ...row }) => ({
      ...row,
      ...(isCrossed && { points: pointsOf(period, step, (over) => figureOver(of, over, row.segment)) }),
    })),
    sheet: [],
    beside: [],
    furtherRows: question.most === null ? Math.max(0, inOrder.length - ROWS_SHOWN) : 0,
    step,
    points:
      kept.whole && missing === null
        ? pointsOf(period, step, (over) => kept.whole && figureOver(kept.whole, over))
        : [],
    notes: [
      ...meanOf(question, whole.figure, period),
      ...notes,
      ...(isByBoth && !isCrossed ? [{ code: 'not-by-step', step: question.step ?? step } as const] : []),
      ...notesOn({ whole, rows, period, unequal, wantsBefore: before !== null, periodBefore }),
    ],
    missing,
    link: placeOf(question, snapshot, { period, before: periodBefore ?? before }),
  };
}
