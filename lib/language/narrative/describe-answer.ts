import { languagePack } from '../all-languages';
import type { TypedAnswer, Missing, Note } from '@/lib/ask/answer-types';
import { calendarMonth, type Period } from '@/lib/model/period';
import { type AnswerWords, bestOf, changeText, chartOf, nameOf, tableOf } from './answer-tables';
import type { QuestionWords } from '../en/question';
import type { AnswerDescription } from './described-answer';

/**
 * An answer in one language.
 *
 * @example describeAnswer(answer, languagePack('fr'), []).figure // '1,84 %'
 */
export function describeAnswer(
  answer: TypedAnswer,
  words: AnswerWords,
  suggestions: readonly string[],
): AnswerDescription {
  const say = languagePack(words.language).question;
  return {
    understood: understoodOf(answer, words, say),
    figure: headlineOf(answer, words),
    change: comparisonOf(answer, words, say),
    missing: answer.missing && whyMissing(answer.missing, answer, words, say),
    notes: answer.notes.map((note) => noteOf(note, answer, words, say)),
    notUnderstood: notUnderstoodOf(answer, say),
    suggestions,
    chart: chartOf(answer, words, say),
    table: tableOf(answer, words, say),
    cause: [],
    toDraft: null,
    link: answer.link,
  };
}

/** Of the best days the best one, and not what all days add up to. */
function headlineOf(answer: TypedAnswer, words: AnswerWords): string | null {
  const isRanked = answer.question.order !== null && answer.question.by === null;
  const figure = isRanked ? bestOf(answer)[0]?.figure : answer.figure;
  return figure ? words.format.figure(figure) : null;
}

function notUnderstoodOf({ question, figure, rows }: TypedAnswer, say: QuestionWords): string[] {
  if (question.unknown.length === 0) return [];
  const words = question.unknown.map(({ word }) => say.quoted(word)).join(', ');
  return [figure === null && rows.length === 0 ? say.notUnderstood(words) : say.answeredWithout(words)];
}

function understoodOf(answer: TypedAnswer, words: AnswerWords, say: QuestionWords): string[] {
  const { question, period, periodBefore } = answer;
  const { names } = words;
  return [
    nameOf(answer, words),
    ...question.segments.map(({ dimension, value }) => names.segment(dimension, value).bare),
    question.except === null ? '' : say.except(names.segment(question.except.dimension, question.except.value).bare),
    question.by === null ? '' : say.by(names.dimension(question.by)),
    question.occasion === null ? '' : say.occasions[question.occasion],
    periodName(period, words),
    question.order === null ? '' : say.order[question.order],
    question.step === null ? '' : say.steps[answer.step],
    question.comparedWith !== null && periodBefore !== null ? say.comparedWith(periodName(periodBefore, words)) : '',
  ].filter((part) => part !== '');
}

/** A whole month by its name, all else by its days. */
function periodName(period: Period, { dates }: AnswerWords): string {
  if (period.from === period.to) return dates.day(period.to);
  const month = calendarMonth(period.from);
  return month.from === period.from && month.to === period.to ? dates.month(period.from) : dates.period(period);
}

function comparisonOf(answer: TypedAnswer, words: AnswerWords, say: QuestionWords): string | null {
  if (answer.before === null || answer.periodBefore === null) return null;
  const was = say.wasBefore(words.format.figure(answer.before), periodName(answer.periodBefore, words));
  const change = changeText(answer, words);
  return change === '' ? was : `${change} · ${was}`;
}

/** Google Analytics may know what is not kept here, but not what was never asked or is still being counted. */
const ELSEWHERE: ReadonlySet<Missing['code']> = new Set([
  'not-kept',
  'not-read',
  'no-segment',
  'people',
  'too-old',
  'no-whole-week',
  'not-then',
]);

function whyMissing(missing: Missing, answer: TypedAnswer, words: AnswerWords, say: QuestionWords): string {
  const why = missingOf(missing, answer, words, say);
  return answer.link !== null && ELSEWHERE.has(missing.code) ? `${why} ${say.elsewhere}` : why;
}

function missingOf(
  missing: Missing,
  { question, period }: TypedAnswer,
  words: AnswerWords,
  { missing: say }: QuestionWords,
): string {
  const { dates, names } = words;
  const metric = question.metric === null ? '' : names.figure(question.metric).the;
  switch (missing.code) {
    case 'not-then':
      return say.notThen(periodName(period, words), periodName(missing.on, words));
    case 'to-come':
      return say.toCome;
    case 'no-metric':
      return say.noMetric;
    case 'not-measured':
      return say.notMeasured(metric);
    case 'not-kept':
      return say.notKept(metric);
    case 'not-read':
      return say.notRead(metric);
    case 'no-segment':
      return say.noSegment;
    case 'people':
      return say.people(metric);
    case 'incomplete':
      return say.incomplete(dates.day(missing.until));
    case 'too-old':
      return say.tooOld(dates.day(missing.from));
    case 'no-whole-week':
      return say.noWholeWeek;
    case 'empty':
      return say.empty;
  }
}

function noteOf(note: Note, { period }: TypedAnswer, words: AnswerWords, { notes: say }: QuestionWords): string {
  const { dates, format } = words;
  switch (note.code) {
    case 'last-complete': {
      const isDay = period.from === period.to && note.asked.from === note.asked.to;
      if (isDay) return say.lastCompleteDay(dates.day(note.asked.from), dates.day(period.from));
      return say.lastComplete(periodName(note.asked, words), periodName(period, words));
    }
    case 'days-with-visits':
      return say.daysWithVisits;
    case 'carts':
      return say.carts;
    case 'incomplete':
      return say.incomplete(dates.day(note.until));
    case 'begins':
      return say.begins(dates.day(note.from));
    case 'whole-weeks':
      return say.wholeWeeks;
    case 'unread-days':
      return say.unreadDays(format.count(note.days), format.count(note.of));
    case 'nothing-before':
      return say.nothingBefore;
    case 'unequal':
      return say.unequal;
    case 'before-not-kept':
      return say.beforeNotKept;
    case 'month-of-people':
      return say.monthOfPeople;
    case 'thresholded':
      return say.thresholded;
    case 'sampled':
      return say.sampled(format.share(note.share));
    case 'set-aside':
      return say.setAside(format.figure(note.shown));
  }
}
