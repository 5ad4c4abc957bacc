import type { Answer, Missing, Note, Pair, Point } from '@/lib/ask/answer-types';
import type { Figure } from '@/lib/model/quantity';
import { calendarMonth, type Period } from '@/lib/model/period';
import type { BriefWords } from '../words';
import { capitalised } from '../typography';
import { type AskWords, askWordsIn } from './ask-words';
import type { ToldAnswer } from './told-answer';

type Words = Pick<BriefWords, 'language' | 'format' | 'dates' | 'names'>;

/** Two points make no course. */
const LEAST_POINTS = 3;
/** A table of months or weeks is read; a longer one is not. */
const MOST_LINES = 13;
/** What Google Analytics calls what it cannot name, and what lies outside the largest. */
const REST = '(rest)';

/**
 * An answer in one language.
 *
 * @example tellAnswer(answer, wordsIn('fr'), []).figure // '1,84 %'
 */
export function tellAnswer(answer: Answer, words: Words, suggestions: readonly string[]): ToldAnswer {
  const say = askWordsIn(words.language);
  return {
    understood: understoodOf(answer, words, say),
    figure: answer.figure && words.format.figure(answer.figure),
    change: comparisonOf(answer, words, say),
    missing: answer.missing && whyMissing(answer.missing, answer, words, say),
    notes: answer.notes.map((note) => noteOf(note, words, say)),
    notUnderstood: answer.question.unknown.map(({ word }) => say.notUnderstood(word)),
    suggestions,
    chart: chartOf(answer, words, say),
    table: answer.rows.length > 0 ? rowsOf(answer, words, say) : linesOf(answer, words, say),
    link: answer.link,
  };
}

function nameOf({ question }: Answer, { names }: Words): string {
  return question.metric === null ? '' : capitalised(names.figure(question.metric).bare);
}

function understoodOf(answer: Answer, words: Words, say: AskWords): string[] {
  const { question, period, periodBefore } = answer;
  const { names } = words;
  return [
    nameOf(answer, words),
    ...question.segments.map(({ dimension, value }) => names.segment(dimension, value).bare),
    question.by === null ? '' : say.by(names.dimension(question.by)),
    periodName(period, words),
    question.step === null ? '' : say.steps[answer.step],
    question.comparedWith !== null && periodBefore !== null ? say.comparedWith(periodName(periodBefore, words)) : '',
  ].filter((part) => part !== '');
}

/** A whole month by its name, all else by its days. */
function periodName(period: Period, { dates }: Words): string {
  const month = calendarMonth(period.from);
  return month.from === period.from && month.to === period.to ? dates.month(period.from) : dates.period(period);
}

function changeText({ figure, change }: Pair, { format }: Words): string {
  if (figure === null || change === null) return '';
  return figure.unit === 'rate'
    ? format.figure({ value: change, unit: 'rate' }, { signed: true })
    : format.change(change);
}

function comparisonOf(answer: Answer, words: Words, say: AskWords): string | null {
  if (answer.before === null || answer.periodBefore === null) return null;
  const was = say.wasBefore(words.format.figure(answer.before), periodName(answer.periodBefore, words));
  const change = changeText(answer, words);
  return change === '' ? was : `${change} · ${was}`;
}

function chartOf(answer: Answer, words: Words, say: AskWords): ToldAnswer['chart'] {
  const whole = answer.points.filter((point) => point.whole);
  const figures = whole.flatMap(({ figure }) => figure ?? []);
  if (figures.length < LEAST_POINTS) return null;
  const inOrder = figures.toSorted((a, b) => a.value - b.value);
  const written = (figure: Figure | undefined) => (figure ? words.format.figure(figure) : '');
  return {
    title: say.courseOf(nameOf(answer, words), say.steps[answer.step]),
    values: whole.map(({ figure }) => figure?.value ?? null),
    first: pointName(whole[0], answer, words, say),
    last: pointName(whole.at(-1), answer, words, say),
    lowest: written(inOrder[0]),
    highest: written(inOrder.at(-1)),
  };
}

function pointName(point: Point | undefined, { step }: Answer, { dates }: Words, say: AskWords): string {
  if (point === undefined) return '';
  const { from } = point.period;
  const name = {
    day: () => dates.abbreviated(from),
    week: () => say.weekOf(dates.abbreviated(from)),
    month: () => dates.month(from),
  };
  return point.whole ? name[step]() : say.inPart(name[step]());
}

/** Month by month, where that was asked: the figures themselves, and not a line alone. */
function linesOf(answer: Answer, words: Words, say: AskWords): ToldAnswer['table'] {
  const { question, points } = answer;
  const isAsked = question.step === 'month' || question.step === 'week' || answer.figure === null;
  if (!isAsked || points.length < 2 || points.length > MOST_LINES) return null;
  return {
    head: [say.when, nameOf(answer, words)],
    rows: points.map((point) => [
      capitalised(pointName(point, answer, words, say)),
      point.figure ? words.format.figure(point.figure) : '–',
    ]),
    further: '',
  };
}

function rowsOf(answer: Answer, words: Words, say: AskWords): ToldAnswer['table'] {
  const { question, rows, furtherRows } = answer;
  const by = question.by ?? '';
  const isCompared = rows.some(({ before }) => before !== null);
  const nameOfRow = (segment: string) =>
    capitalised(segment === REST ? say.others : words.names.segment(by, segment).bare);
  return {
    head: [capitalised(words.names.dimension(by)), nameOf(answer, words), ...(isCompared ? [say.change] : [])],
    rows: rows.map((row) => [
      nameOfRow(row.segment),
      row.figure ? words.format.figure(row.figure) : '–',
      ...(isCompared ? [changeText(row, words) || '–'] : []),
    ]),
    further: furtherRows > 0 ? say.further(words.format.count(furtherRows)) : '',
  };
}

/** Google Analytics may know what is not kept here, but not what was never asked or is still being counted. */
const ELSEWHERE: ReadonlySet<Missing['code']> = new Set([
  'not-kept',
  'not-read',
  'no-segment',
  'people',
  'too-old',
  'no-whole-week',
]);

function whyMissing(missing: Missing, answer: Answer, words: Words, say: AskWords): string {
  const why = missingOf(missing, answer, words, say);
  return answer.link !== null && ELSEWHERE.has(missing.code) ? `${why} ${say.elsewhere}` : why;
}

function missingOf(
  missing: Missing,
  { question }: Answer,
  { dates, names }: Words,
  { missing: say }: AskWords,
): string {
  const metric = question.metric === null ? '' : names.figure(question.metric).the;
  switch (missing.code) {
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

function noteOf(note: Note, { dates, format }: Words, { notes: say }: AskWords): string {
  switch (note.code) {
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
  }
}
