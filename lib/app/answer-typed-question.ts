import type { MetricId } from '@/lib/model/metric';
import { languagePack } from '@/lib/language/all-languages';
import type { Words } from '@/lib/language/catalogue/pack';
import { answerTo } from '@/lib/ask/answer';
import { causeOf, questionOfCause } from '@/lib/ask/cause-of';
import { knownValues } from '@/lib/ask/known-values';
import type { TypedQuestion } from '@/lib/ask/question';
import { suggestionsFor } from '@/lib/ask/suggest';
import { understoodOf, type Understood } from '@/lib/ask/understood';
import type { TypedAnswer } from '@/lib/ask/answer-types';
import { understand } from '@/lib/ask/understand';
import { vocabularyWith } from '@/lib/ask/vocabulary/phrases';
import { describeAnswer } from '@/lib/language/narrative/describe-answer';
import { describeCause } from '@/lib/language/narrative/describe-cause';
import type { AnswerDescription } from '@/lib/language/narrative/described-answer';
import type { Day } from '@/lib/model/day';
import type { Report } from '@/lib/model/report';
import { Language } from '@/lib/model/language';
import type { Snapshot } from '@/lib/model/snapshot';

const LANGUAGES = Language.options.map(languagePack);

/** Offered where a question names no measure. */
const OFFERED: readonly MetricId[] = ['sessions', 'totalRevenue', 'purchaseRate', 'keyEvents'];

/** What is kept of a property: its figures, and what was found in them where a report was written. */
export interface Known {
  readonly snapshot: Snapshot;
  readonly report?: Report | null;
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
  const report = understood.why ? (known.report ?? null) : null;
  const question = questionOfCause(understood, report);
  const words = languagePack(language);
  const measured = OFFERED.filter((metric) => !snapshot.notMeasured.includes(metric));
  const names = measured.map((metric) => words.names.figure(metric).bare);
  const suggestions = [...namesakeOf(question, words), ...suggestionsFor(text, understood, vocabulary, names)];
  const answer = answerTo(question, snapshot, clock);
  const told = describeAnswer(answer, words, suggestions);
  const understoodAs = understoodOf(answer, values);
  if (!question.why) return { status: statusOf(answer), answer, told, understood: understoodAs };
  const days = [answer.period, ...(answer.periodBefore ? [answer.periodBefore] : [])];
  const cause = report ? causeOf(question, report, days) : { course: null, findings: [] };
  const because = describeCause(cause, question.metric, words, report?.asOf ?? snapshot.asOf);
  return { status: statusOf(answer), answer, told: { ...told, ...because }, understood: understoodAs };
}

function statusOf({ missing }: TypedAnswer): AskedAndTold['status'] {
  if (missing === null) return 'answered';
  return missing.code === 'no-metric' ? 'asked' : 'refused';
}

/** `black friday` names days, and perhaps a campaign as well: that is asked for by its kind. */
function namesakeOf({ metric, namesake }: TypedQuestion, { names, language }: Words): string[] {
  if (namesake === null) return [];
  const { dimension, value } = namesake;
  const measure = metric === null ? '' : names.figure(metric).bare;
  return [languagePack(language).question.namesake(measure, names.dimension(dimension), value).trim()];
}
