import { MetricId } from '@/lib/model/metric';
import type { Finding } from '@/lib/model/finding';
import { languagePack } from '@/lib/language/all-languages';
import type { Words } from '@/lib/language/catalogue/pack';
import { alternativesOf } from '@/lib/ask/alternatives';
import { answerTo } from '@/lib/ask/answer';
import { withBounces } from '@/lib/ask/with-bounces';
import { causeOf, coursesOf, questionOfCause } from '@/lib/ask/cause-of';
import { knownValues } from '@/lib/ask/known-values';
import type { TypedQuestion, Unsure } from '@/lib/ask/question';
import { inPlaceOf, suggestionsFor } from '@/lib/ask/suggest';
import { understoodOf, type Understood } from '@/lib/ask/understood';
import type { TypedAnswer } from '@/lib/ask/answer-types';
import { understand } from '@/lib/ask/understand';
import { vocabularyWith } from '@/lib/ask/vocabulary/phrases';
import { isLostWith } from '@/lib/measure/lost/outages';
import { overlap } from '@/lib/model/period';
import { narratorWith } from '@/lib/language/narrative/narrator';
import { describeOutage } from '@/lib/language/narrative/describe-events';
import { capitalised } from '@/lib/language/typography';
import { describeAnswer } from '@/lib/language/narrative/describe-answer';
import { describeCause, describeCourses } from '@/lib/language/narrative/describe-cause';
import type { AnswerDescription } from '@/lib/language/narrative/described-answer';
import type { Day } from '@/lib/model/day';
import type { Report } from '@/lib/model/report';
import { Language } from '@/lib/model/language';
import type { SetAside } from '@/lib/model/set-aside';
import type { Snapshot } from '@/lib/model/snapshot';

const LANGUAGES = Language.options.map(languagePack);

/** Offered where a question names no measure. */
const OFFERED: readonly MetricId[] = ['sessions', 'totalRevenue', 'purchaseRate', 'keyEvents'];

/** What is kept of a property: its figures, and what was found in them where a report was written. */
export interface Known {
  /** What days can be compared by: `comparable`. */
  readonly snapshot: Snapshot;
  /** What Google shows, where that is more than `snapshot` holds. */
  readonly shown?: Snapshot;
  readonly setAside?: readonly SetAside[];
  readonly report?: Report | null;
  /** Whose shopping days count. */
  readonly country?: string;
}

/** A question's answer, in figures and in words. */
export interface AskedAndTold {
  /** `asked`: which of several readings was meant, or what was meant at all. `refused`: there is no figure, and why. */
  readonly status: 'answered' | 'asked' | 'refused';
  readonly answer: TypedAnswer;
  readonly told: AnswerDescription;
  readonly understood: Understood;
}

/** A typed question and what is kept of a property → the answer in words. */
export function answerTypedQuestion(text: string, known: Known, language: Language, today: Day): AnswerDescription {
  return askedAndTold(text, known, language, today).told;
}

/** A typed question and what is kept of a property → the answer. */
export function askedAndTold(text: string, known: Known, language: Language, today: Day): AskedAndTold {
  const { snapshot } = known;
  const values = knownValues(snapshot);
  const vocabulary = vocabularyWith(values, LANGUAGES);
  const clock = { today, asOf: snapshot.asOf };
  const understood = understand(text, vocabulary, clock);
  const report = understood.why || understood.aim || understood.trend ? (known.report ?? null) : null;
  const pace = understood.aim ? report?.findings.find(({ kind }) => kind === 'pace') : undefined;
  const question = pace === undefined ? questionOfCause(understood, report) : questionOfPace(understood, pace);
  const words = languagePack(language);
  const measured = OFFERED.filter((metric) => !snapshot.notMeasured.includes(metric));
  const names = measured.map((metric) => words.names.figure(metric).bare);
  const suggestions =
    question.unsure === null
      ? [...namesakeOf(question, words), ...suggestionsFor(text, question, vocabulary, names)]
      : insteadOf(text, question.unsure, words);
  const answer = besideShown(answerTo(question, snapshot, clock, known.country), known.setAside ?? [], () =>
    answerTo(question, known.shown ?? snapshot, clock, known.country),
  );
  const others = alternativesOf(answer.question, withBounces(snapshot), clock);
  const plain = describeAnswer(answer, words, suggestions, others);
  const lost = lostIn(answer, known, words);
  const told = { ...plain, notes: [...lost, ...plain.notes], ...becauseOf(answer, report, pace, words, snapshot) };
  return { status: statusOf(answer, told), answer, told, understood: understoodOf(answer, values) };
}

/**
 * What was not measured on the days of an answer, or of what it is compared with: a sum over them is none of these days.
 * Whoever asks for the cause is told so there.
 */
function lostIn(answer: TypedAnswer, known: Known, words: Words): string[] {
  if (answer.missing !== null || answer.question.why) return [];
  const { report = null, snapshot } = known;
  const days = [answer.period, ...(answer.periodBefore ? [answer.periodBefore] : [])];
  const metrics = [answer, ...answer.beside].flatMap(({ question: { metric } }) => metric ?? []);
  const all = answer.sheet.length > 0 ? answer.sheet.map(({ metric }) => metric) : metrics;
  const narrator = narratorWith(words, report?.asOf ?? snapshot.asOf);
  return (report?.findings ?? [])
    .filter(
      ({ kind, metric, period }) =>
        kind === 'outage' && days.some((each) => overlap(each, period)) && all.some((each) => isLostWith(metric, each)),
    )
    .map((finding) => {
      const { title, text } = describeOutage(finding, narrator);
      return `${capitalised(title)}. ${text}`;
    });
}

/** Where the target is spoken of, its metric is meant. */
function questionOfPace(question: TypedQuestion, { metric, period }: Finding): TypedQuestion {
  const known = MetricId.safeParse(metric).data ?? null;
  return { ...question, aim: false, ahead: false, sheet: null, metric: known, period: question.period ?? period };
}

/** The cause that was asked for, or where the present pace leads. */
function becauseOf(
  answer: TypedAnswer,
  report: Report | null,
  pace: Finding | undefined,
  words: Words,
  { asOf }: Snapshot,
): Partial<AnswerDescription> {
  const { question, period, periodBefore } = answer;
  const day = report?.asOf ?? asOf;
  if (pace !== undefined) return { cause: describeCause({ course: pace, findings: [] }, null, words, day).cause };
  if (!question.why && answer.missing === null) {
    const courses = report ? coursesOf(question, report) : [];
    return courses.length > 0 ? { cause: describeCourses(courses, words, day) } : {};
  }
  if (!question.why || answer.missing?.code === 'elsewhere') return {};
  const days = [period, ...(periodBefore ? [periodBefore] : [])];
  const cause = report ? causeOf(question, report, days) : { course: null, findings: [] };
  return describeCause(cause, question.metric, words, day);
}

const ASKED_BACK: ReadonlySet<string> = new Set(['no-metric', 'several', 'not-understood']);

/** What can be asked back is; what offers nothing to choose from is refused. */
function statusOf({ missing }: TypedAnswer, { suggestions }: AnswerDescription): AskedAndTold['status'] {
  if (missing === null) return 'answered';
  return ASKED_BACK.has(missing.code) && suggestions.length > 0 ? 'asked' : 'refused';
}

/** More than three readings are no choice. */
const MOST_READINGS = 3;

/** The question with each of the things that a word of it may stand for in the word's place. */
function insteadOf(text: string, { word, among }: Unsure, { names }: Words): string[] {
  return among
    .slice(0, MOST_READINGS)
    .map(({ dimension, value }) => inPlaceOf(text, word, `${names.dimension(dimension)} ${value}`));
}

/** An answer of which something was set aside, with what Google shows for the same question where that is another figure. */
function besideShown(answer: TypedAnswer, all: readonly SetAside[], asShown: () => TypedAnswer): TypedAnswer {
  if (answer.figure === null) return answer;
  const { period, query } = answer.figure.provenance;
  const own = all.filter(
    (aside) => overlap(aside.period, period) && query.metrics.some((metric) => Object.hasOwn(aside.totals, metric)),
  );
  if (own.length === 0) return answer;
  const { figure: shown } = asShown();
  if (shown === null || shown.value === answer.figure.value) return answer;
  const kinds = [...new Set(own.map(({ kind }) => kind))];
  return { ...answer, notes: [...answer.notes, { code: 'set-aside', kinds, shown }] };
}

/** `black friday` names days, and perhaps a campaign as well: that is asked for by its kind. */
function namesakeOf({ metric, namesake }: TypedQuestion, { names, language }: Words): string[] {
  if (namesake === null) return [];
  const { dimension, value } = namesake;
  const measure = metric === null ? '' : names.figure(metric).bare;
  return [languagePack(language).question.namesake(measure, names.dimension(dimension), value).trim()];
}
