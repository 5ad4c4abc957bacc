import { REST } from '@/lib/model/rest';
import type { CoreWords } from '../catalogue/pack';
import type { TypedAnswer, Pair, Point } from '@/lib/ask/answer-types';
import { hasCourses } from '@/lib/ask/points';
import type { Figure } from '@/lib/model/quantity';
import { MILLISECONDS_A_DAY } from '@/lib/model/day';
import { capitalised } from '../typography';
import type { QuestionWords } from '../en/question';
import type { AnswerDescription } from './described-answer';

export type AnswerWords = Pick<CoreWords, 'language' | 'format' | 'dates' | 'names'>;

/** Two points make no course. */
const LEAST_POINTS = 3;
const MOST_RANKED = 5;
const MOST_ACROSS = 4;

/** Where there is nothing to write. */
const NOTHING = '–';

export function nameOf({ question }: TypedAnswer, { names }: AnswerWords): string {
  return question.metric === null ? '' : capitalised(names.figure(question.metric).bare);
}

export function changeText({ figure, change }: Pair, { format }: AnswerWords): string {
  if (figure === null || change === null) return '';
  return figure.unit === 'rate'
    ? format.figure({ value: change, unit: 'rate' }, { signed: true })
    : format.change(change);
}

export function chartOf(answer: TypedAnswer, words: AnswerWords, say: QuestionWords): AnswerDescription['chart'] {
  const whole = answer.points.filter((point) => point.whole);
  const figures = whole.flatMap(({ figure }) => figure ?? []);
  if (figures.length < LEAST_POINTS) return null;
  const inOrder = figures.toSorted((a, b) => a.value - b.value);
  return {
    title: say.courseOf(nameOf(answer, words), say.steps[answer.step]),
    values: whole.map(({ figure }) => figure?.value ?? null),
    first: pointName(whole[0], answer, words, say),
    last: pointName(whole.at(-1), answer, words, say),
    lowest: written(inOrder[0], words),
    highest: written(inOrder.at(-1), words),
  };
}

function pointName(
  point: Point | undefined,
  { step }: TypedAnswer,
  { dates }: AnswerWords,
  say: QuestionWords,
): string {
  if (point === undefined) return '';
  const { from } = point.period;
  const name = {
    day: () => dates.abbreviated(from),
    week: () => say.weekOf(dates.abbreviated(from)),
    month: () => dates.month(from),
    quarter: () => dates.quarter(from),
    year: () => from.slice(0, 4),
  };
  return point.whole ? name[step]() : say.inPart(name[step]());
}

/** The figures of one answer as a table: along a dimension, side by side, or step by step. */
export function tableOf(answer: TypedAnswer, words: AnswerWords, say: QuestionWords): AnswerDescription['table'] {
  if (answer.sheet.length > 0)
    return answer.question.sheet === 'funnel' ? funnelOf(answer, words, say) : sheetOf(answer, words, say);
  if (hasCourses(answer)) return crossOf(answer, words, say);
  return answer.rows.length > 0 ? rowsOf(answer, words, say) : linesOf(answer, words, say);
}

/** How something goes: each figure with its change. */
function sheetOf({ sheet }: TypedAnswer, words: AnswerWords, say: QuestionWords): AnswerDescription['table'] {
  const isCompared = sheet.some(({ before }) => before !== null);
  return {
    head: [say.measure, say.figure, ...(isCompared ? [say.change] : [])],
    rows: sheet.map(({ metric, ...pair }) => [
      capitalised(words.names.figure(metric).bare),
      pair.figure ? words.format.figure(pair.figure) : NOTHING,
      ...(isCompared ? [changeText(pair, words) || NOTHING] : []),
    ]),
    further: '',
  };
}

/** What becomes of carts: each step as a share of the first. */
function funnelOf({ sheet }: TypedAnswer, words: AnswerWords, say: QuestionWords): AnswerDescription['table'] {
  const first = sheet[0]?.figure?.value ?? 0;
  return {
    head: [say.stepOfFunnel, say.figure, say.ofCarts],
    rows: sheet.map(({ metric, figure }) => [
      capitalised(words.names.figure(metric).bare),
      figure ? words.format.figure(figure) : NOTHING,
      figure && first > 0 ? words.format.count(Math.round((100 * figure.value) / first)) : NOTHING,
    ]),
    further: '',
  };
}

/** Day by day or month by month, where that was asked: the figures themselves, and not a line alone. */
function linesOf(answer: TypedAnswer, words: AnswerWords, say: QuestionWords): AnswerDescription['table'] {
  const { question, points, beside } = answer;
  const isAsked = question.step !== null || answer.figure === null;
  const isRanked = question.order !== null;
  if (points.length < 2 || !(isRanked || isAsked)) return null;
  const figureOn = ({ points: of }: TypedAnswer, { period }: Point) =>
    of.find((each) => each.period.from === period.from)?.figure;
  return {
    head: [say.when, ...[answer, ...beside].map((each) => nameOf(each, words))],
    rows: (isRanked ? bestOf(answer) : points).map((point) => [
      capitalised(pointName(point, answer, words, say)),
      ...[answer, ...beside].map((each) => written(figureOn(each, point), words)),
    ]),
    further: '',
  };
}

/** Step by step down, the largest values across: more would leave no room to read. */
function crossOf(answer: TypedAnswer, words: AnswerWords, say: QuestionWords): AnswerDescription['table'] {
  const { rows, furtherRows } = answer;
  const across = rows.slice(0, MOST_ACROSS);
  const left = rows.length - across.length + furtherRows;
  return {
    head: [say.when, ...across.map(({ segment }) => nameOfRow(segment, answer, words, say))],
    rows: (across[0]?.points ?? []).map((point, at) => [
      capitalised(pointName(point, answer, words, say)),
      ...across.map(({ points }) => written(points?.[at]?.figure, words)),
    ]),
    further: left > 0 ? say.further(words.format.count(left)) : '',
  };
}

const written = (figure: Figure | null | undefined, { format }: AnswerWords) =>
  figure ? format.figure(figure) : NOTHING;

function rowsOf(answer: TypedAnswer, words: AnswerWords, say: QuestionWords): AnswerDescription['table'] {
  const { question, rows, beside, furtherRows } = answer;
  const isCompared = beside.length === 0 && rows.some(({ before }) => before !== null);
  const isShared = beside.length === 0 && rows.some(({ share }) => share !== undefined);
  // Of several figures each has its change behind it: a column more for each would leave no room to read.
  const cellOf = ({ rows: of }: TypedAnswer, segment: string) => {
    const row = of.find((each) => each.segment === segment);
    const change = beside.length > 0 && row ? changeText(row, words) : '';
    return change === '' ? written(row?.figure, words) : `${written(row?.figure, words)} (${change})`;
  };
  return {
    head: [
      question.weekdays ? say.weekday : capitalised(words.names.dimension(question.by ?? '')),
      ...[answer, ...beside].map((each) => nameOf(each, words)),
      ...(isCompared ? [say.change] : []),
      ...(isShared ? ['%'] : []),
    ],
    rows: rows.map((row) => [
      nameOfRow(row.segment, answer, words, say),
      ...[answer, ...beside].map((each) => cellOf(each, row.segment)),
      ...(isCompared ? [changeText(row, words) || NOTHING] : []),
      ...(isShared ? [row.share === undefined ? NOTHING : words.format.share(row.share)] : []),
    ]),
    further: furtherRows > 0 ? say.further(words.format.count(furtherRows)) : '',
  };
}

/** A Sunday, from which weekdays are counted as Google counts them. */
const A_SUNDAY = Date.UTC(2026, 10, 1);

function nameOfRow(segment: string, { question }: TypedAnswer, words: AnswerWords, say: QuestionWords): string {
  if (question.weekdays) {
    const day = new Date(A_SUNDAY + Number(segment) * MILLISECONDS_A_DAY);
    return capitalised(new Intl.DateTimeFormat(words.language, { weekday: 'long', timeZone: 'UTC' }).format(day));
  }
  return capitalised(segment === REST ? say.others : words.names.segment(question.by ?? '', segment).bare);
}

/** The best or the worst whole days, weeks, months …, in that order. */
export function bestOf({ points, question }: TypedAnswer): readonly Point[] {
  const sign = question.order === 'worst' ? 1 : -1;
  const value = ({ figure }: Point) => figure?.value ?? 0;
  return points
    .filter(({ whole, figure }) => whole && figure !== null)
    .toSorted((a, b) => sign * (value(a) - value(b)))
    .slice(0, question.most ?? MOST_RANKED);
}
