import type { CoreWords } from '../catalogue/pack';
import type { TypedAnswer, Pair, Point } from '@/lib/ask/answer-types';
import type { Figure } from '@/lib/model/quantity';
import { capitalised } from '../typography';
import type { QuestionWords } from '../en/question';
import type { AnswerDescription } from './described-answer';

export type AnswerWords = Pick<CoreWords, 'language' | 'format' | 'dates' | 'names'>;

/** Two points make no course. */
const LEAST_POINTS = 3;
/** A table of months or weeks is read; a longer one is not. */
const MOST_LINES = 13;
const MOST_RANKED = 5;
/** What Google Analytics calls what it cannot name, and what lies outside the largest. */
const REST = '(rest)';

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
  };
  return point.whole ? name[step]() : say.inPart(name[step]());
}

/** The figures of one answer as a table: along a dimension, side by side, or step by step. */
export function tableOf(answer: TypedAnswer, words: AnswerWords, say: QuestionWords): AnswerDescription['table'] {
  if (answer.sheet.length > 0)
    return answer.question.sheet === 'funnel' ? funnelOf(answer, words, say) : sheetOf(answer, words, say);
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

/** Month by month, where that was asked: the figures themselves, and not a line alone. */
function linesOf(answer: TypedAnswer, words: AnswerWords, say: QuestionWords): AnswerDescription['table'] {
  const { question, points } = answer;
  const isAsked = question.step === 'month' || question.step === 'week' || answer.figure === null;
  const isRanked = question.order !== null;
  if (points.length < 2 || !(isRanked || (isAsked && points.length <= MOST_LINES))) return null;
  return {
    head: [say.when, nameOf(answer, words)],
    rows: (isRanked ? bestOf(answer) : points).map((point) => [
      capitalised(pointName(point, answer, words, say)),
      point.figure ? words.format.figure(point.figure) : NOTHING,
    ]),
    further: '',
  };
}

function rowsOf(answer: TypedAnswer, words: AnswerWords, say: QuestionWords): AnswerDescription['table'] {
  const { question, rows, furtherRows } = answer;
  const by = question.by ?? '';
  const isCompared = rows.some(({ before }) => before !== null);
  const nameOfRow = (segment: string) =>
    capitalised(segment === REST ? say.others : words.names.segment(by, segment).bare);
  return {
    head: [capitalised(words.names.dimension(by)), nameOf(answer, words), ...(isCompared ? [say.change] : [])],
    rows: rows.map((row) => [
      nameOfRow(row.segment),
      row.figure ? words.format.figure(row.figure) : NOTHING,
      ...(isCompared ? [changeText(row, words) || NOTHING] : []),
    ]),
    further: furtherRows > 0 ? say.further(words.format.count(furtherRows)) : '',
  };
}

/** The best or the worst whole days, weeks or months, in that order. */
export function bestOf({ points, question }: TypedAnswer): readonly Point[] {
  const sign = question.order === 'worst' ? 1 : -1;
  const value = ({ figure }: Point) => figure?.value ?? 0;
  return points
    .filter(({ whole, figure }) => whole && figure !== null)
    .toSorted((a, b) => sign * (value(a) - value(b)))
    .slice(0, MOST_RANKED);
}
