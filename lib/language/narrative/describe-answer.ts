import { languagePack } from '../all-languages';
import type { TypedAnswer, Missing, Note } from '@/lib/ask/answer-types';
import type { Alternatives } from '@/lib/ask/alternatives';
import { chipsOf } from './answer-chips';
import { periodName } from './period-name';
import { type AnswerWords, bestOf, changeText, chartOf, nameOf, tableOf } from './answer-tables';
import type { QuestionWords } from '../en/question';
import type { AnswerDescription } from './described-answer';

/**
 * An answer in one language.
 *
 * @example describeAnswer(answer, languagePack('fr'), [], alternatives).figure // '1,84 %'
 */
export function describeAnswer(
  answer: TypedAnswer,
  words: AnswerWords,
  suggestions: readonly string[],
  others: Alternatives,
): AnswerDescription {
  const say = languagePack(words.language).question;
  return {
    understood: isReadable(answer) ? understoodOf(answer, words, say) : [],
    chips: chipsOf(answer, others, words),
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

/** Where it is asked what is meant, or Google alone has it, the rest is of no help. */
const isReadable = ({ question: { elsewhere, unsure } }: TypedAnswer) => elsewhere === null && unsure === null;

/** Of the best days the best one, and not what all days add up to. */
function headlineOf(answer: TypedAnswer, words: AnswerWords): string | null {
  const isRanked = answer.question.order !== null && answer.question.by === null;
  const figure = isRanked ? bestOf(answer)[0]?.figure : answer.figure;
  if (!figure) return null;
  const { interval } = figure;
  const end = (value: number) => words.format.figure({ ...figure, value });
  const told = words.format.figure(figure);
  return interval ? `${told} (${end(interval.low)} – ${end(interval.high)})` : told;
}

function notUnderstoodOf({ question }: TypedAnswer, say: QuestionWords): string[] {
  if (question.unknown.length === 0) return [];
  const words = question.unknown.map(({ word }) => say.quoted(word)).join(', ');
  return [say.notUnderstood(words)];
}

function understoodOf(answer: TypedAnswer, words: AnswerWords, say: QuestionWords): string[] {
  const { question, period, periodBefore } = answer;
  const { names } = words;
  return [
    ...[answer, ...answer.beside].map((each) => nameOf(each, words)),
    ...question.segments.map(({ dimension, value, values }) =>
      values === undefined ? names.segment(dimension, value).bare : value,
    ),
    question.except === null ? '' : say.except(names.segment(question.except.dimension, question.except.value).bare),
    ...[question.by, question.byToo].map((by) => (by === null ? '' : say.by(names.dimension(by)))),
    question.weekdays ? say.byWeekday : '',
    question.occasion === null ? '' : say.occasions[question.occasion],
    periodName(period, words),
    question.order === null ? '' : say.order[question.order],
    question.step === null || answer.notes.some(({ code }) => code === 'not-by-step') ? '' : say.steps[answer.step],
    question.comparedWith !== null && periodBefore !== null ? say.comparedWith(periodName(periodBefore, words)) : '',
  ].filter((part) => part !== '');
}

function comparisonOf(answer: TypedAnswer, words: AnswerWords, say: QuestionWords): string | null {
  if (answer.share !== undefined) return say.ofTheWhole(words.format.share(answer.share));
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
  { missing: say, elsewhereFor }: QuestionWords,
): string {
  const { dates, names } = words;
  const metric = question.metric === null ? '' : names.figure(question.metric).the;
  switch (missing.code) {
    case 'not-understood':
      return say.notUnderstood;
    case 'several':
      return say.several(missing.unsure.word);
    case 'elsewhere':
      return elsewhereFor[missing.topic];
    case 'no-target':
      return say.noTarget;
    case 'not-foreseen':
      return say.notForeseen;
    case 'not-then':
      return say.notThen(periodName(period, words), periodName(missing.on, words));
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

function noteOf(note: Note, { period }: TypedAnswer, words: AnswerWords, { notes: say, steps }: QuestionWords): string {
  const { dates, format } = words;
  switch (note.code) {
    case 'last-complete': {
      const isDay = period.from === period.to && note.asked.from === note.asked.to;
      if (isDay) return say.lastCompleteDay(dates.day(note.asked.from), dates.day(period.from));
      return say.lastComplete(periodName(note.asked, words), periodName(period, words));
    }
    case 'foreseen':
      return note.soFar === null ? say.foreseen : say.foreseenWith(format.figure(note.soFar));
    case 'mean':
      return say.mean[note.step](format.figure(note.figure));
    case 'not-by-step':
      return say.notByStep(steps[note.step]);
    case 'weekdays':
      return say.weekdays;
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
    case 'days-of-people':
      return say.daysOfPeople;
    case 'thresholded':
      return say.thresholded;
    case 'sampled':
      return say.sampled(format.share(note.share));
    case 'set-aside':
      return say.setAside(format.list(note.kinds.map((kind) => say.without[kind])), format.figure(note.shown));
  }
}
