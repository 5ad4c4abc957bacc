import { languagePack } from '../all-languages';
import type { Alternatives, UsualPeriod } from '@/lib/ask/alternatives';
import type { TypedAnswer } from '@/lib/ask/answer-types';
import type { ComparedWith, Granularity, SegmentFilter, TypedQuestion } from '@/lib/ask/question';
import { capitalised } from '../typography';
import type { QuestionWords } from '../en/question';
import { type AnswerWords, nameOf } from './answer-tables';
import type { AnswerChip } from './described-answer';
import { periodName } from './period-name';
import { questionText } from './question-text';

const PERIODS: readonly UsualPeriod[] = [
  'last-28',
  'this-month',
  'last-month',
  'last-quarter',
  'this-year',
  'last-year',
];
const COMPARED: readonly (ComparedWith | null)[] = [null, 'year', 'previous'];

/** What was understood, part by part, each with what may stand in its place: a question for each choice. */
export function chipsOf(answer: TypedAnswer, others: Alternatives, words: AnswerWords): AnswerChip[] {
  const { question } = answer;
  if (question.elsewhere !== null || question.unsure !== null || question.aim) return [];
  const all = languagePack(words.language).question;
  const say = all.chips;
  const choice = (label: string, change: Partial<TypedQuestion>) => ({
    label,
    question: questionText({ ...question, unknown: [], ...change }, words),
  });
  const { names } = words;
  const first = {
    metric: question.metric === null ? say.none : metricOf(answer, words, all),
    period: periodOf(answer, words, all),
  };
  const chips: AnswerChip[] = [
    {
      kind: 'metric',
      name: say.metric,
      choices: [
        choice(first.metric, {}),
        ...others.metrics
          .filter((metric) => metric !== question.metric || question.sheet !== null)
          .map((metric) => choice(capitalised(names.figure(metric).bare), { metric, also: [], sheet: null })),
      ],
    },
    ...question.segments.map((segment, at) => filterChip(segment, at, { question, choice, words, say })),
    cutChip(question, others, { choice, words, say: all }),
    {
      kind: 'period',
      name: say.period,
      choices: [
        choice(first.period, {}),
        ...PERIODS.map((name) =>
          choice(say.periods[name], { period: others.periods[name], occasion: null, ahead: false }),
        ),
      ],
    },
  ];
  if (question.ahead || question.weekdays) return chips;
  const current = question.comparedWith;
  const compared = (of: ComparedWith | null) =>
    of === null ? say.uncompared : typeof of === 'string' ? say.compared[of] : all.comparedWith(periodName(of, words));
  return [
    ...chips,
    {
      kind: 'comparison',
      name: say.comparison,
      choices: [current, ...COMPARED.filter((of) => of !== current)].map((comparedWith) =>
        choice(compared(comparedWith), {
          comparedWith,
          ...(comparedWith === null && { order: withoutMove(question) }),
        }),
      ),
    },
  ];
}

const STEPS: readonly Granularity[] = ['day', 'week', 'month'];
const UNCUT: Partial<TypedQuestion> = { by: null, byToo: null, among: [], order: null, step: null, weekdays: false };

/** Along a dimension, along time, or not at all. */
function cutChip(
  question: TypedQuestion,
  { cuts }: Alternatives,
  { choice, words, say }: Pick<Filtered, 'choice' | 'words'> & { readonly say: QuestionWords },
): AnswerChip {
  const { by, step, weekdays } = question;
  const along =
    by === null
      ? weekdays
        ? say.byWeekday
        : step === null
          ? null
          : say.steps[step]
      : say.by(words.names.dimension(by));
  return {
    kind: 'cut',
    name: say.chips.cut,
    choices: [
      choice(along ?? say.chips.uncut, {}),
      ...(along === null ? [] : [choice(say.chips.uncut, UNCUT)]),
      ...cuts
        .filter((each) => each !== by)
        .map((each) => choice(say.by(words.names.dimension(each)), { ...UNCUT, by: each, sheet: null })),
      ...STEPS.filter((each) => each !== step).map((each) =>
        choice(say.steps[each], { ...UNCUT, step: each, sheet: null }),
      ),
    ],
  };
}

const withoutMove = ({ order }: TypedQuestion) => (order === 'grown' || order === 'fallen' ? 'best' : order);

function metricOf(answer: TypedAnswer, words: AnswerWords, say: Pick<QuestionWords, 'sheets'>): string {
  const { sheet } = answer.question;
  if (sheet === 'overview' || sheet === 'funnel') return say.sheets[sheet];
  return [nameOf(answer, words), ...answer.beside.map((each) => nameOf(each, words))].join(', ');
}

function periodOf(
  { question, period }: TypedAnswer,
  words: AnswerWords,
  say: Pick<QuestionWords, 'occasions'>,
): string {
  const days = periodName(period, words);
  return question.occasion === null ? days : `${say.occasions[question.occasion]}, ${days}`;
}

interface Filtered {
  readonly question: TypedQuestion;
  readonly choice: (label: string, change: Partial<TypedQuestion>) => AnswerChip['choices'][number];
  readonly words: AnswerWords;
  readonly say: QuestionWords['chips'];
}

function filterChip(segment: SegmentFilter, at: number, { question, choice, words, say }: Filtered): AnswerChip {
  const { dimension, value, values } = segment;
  const label = values === undefined ? words.names.segment(dimension, value).bare : value;
  const without = question.segments.filter((each) => each !== segment);
  return {
    kind: `filter-${String(at)}`,
    name: capitalised(words.names.dimension(dimension)),
    choices: [choice(capitalised(label), {}), choice(say.without(label), { segments: without })],
  };
}
