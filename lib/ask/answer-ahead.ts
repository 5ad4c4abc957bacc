import { forecastOver } from '@/lib/diagnose/forecast';
import { figureOf } from '@/lib/measure/figures';
import { amountOver } from '@/lib/measure/amount';
import { isAdditiveOver } from '@/lib/model/additivity';
import { addDays } from '@/lib/model/day';
import type { Period } from '@/lib/model/period';
import type { Snapshot } from '@/lib/model/snapshot';
import type { TypedAnswer } from './answer-types';
import type { Kept } from './kept-series';
import type { TypedQuestion } from './question';
import type { Clock } from './recogniser';
import { without } from './without';

/** Days that are to come, and those that are running where their end is asked for. */
export function isAhead({ ahead, period }: TypedQuestion, { asOf, today }: Clock): boolean {
  return period !== null && (period.from > today || (ahead && period.to > asOf));
}

/**
 * What is to come, by the diagnosis' forecast with its interval; of days that have begun, what was counted is added to it. Rates and
 * people are not foreseen, nor several rows side by side, nor more than a year ahead.
 */
export function answerAhead(
  question: TypedQuestion,
  snapshot: Snapshot,
  { whole }: Kept,
  country?: string,
): TypedAnswer {
  const { metric, by, step, period } = question;
  const none = (of: Period) => without({ code: 'not-foreseen' }, { ...question, comparedWith: null }, snapshot, of);
  if (metric === null || period === null || whole === null)
    return none(period ?? { from: snapshot.asOf, to: snapshot.asOf });
  const isSum = isAdditiveOver(metric, 'date') && by === null && step === null;
  const end = addDays(whole.start, whole.numerator.length * (whole.frequency === 'weekly' ? 7 : 1) - 1);
  const coming = { from: period.from > end ? period.from : addDays(end, 1), to: period.to };
  const expected = isSum ? forecastOver(whole, coming, country) : null;
  if (expected === null) return none(period);
  const past = period.from <= end ? amountOver(whole, { from: period.from, to: end }) : { value: 0 };
  if (past === null) return none(period);
  const over = { metric, period: { from: whole.start, to: end }, segment: question.segments[0]?.value ?? null };
  const { estimate, low, high, level } = expected;
  const [sum, from, to] = [estimate, low, high].map((each) => each + past.value);
  const interval = { estimate: sum ?? 0, low: from ?? 0, high: to ?? 0, level };
  const soFar =
    past.value === 0 ? null : figureOf(snapshot, past.value, { ...over, period: { from: period.from, to: end } });
  return {
    ...none(period),
    asked: period,
    figure: figureOf(snapshot, interval.estimate, { ...over, interval, method: 'forecast' }),
    notes: [{ code: 'foreseen', soFar }],
    missing: null,
  };
}
