import type { MetricId } from '@/lib/model/metric';
import { languagePack } from '@/lib/language/all-languages';
import type { Words } from '@/lib/language/catalogue/pack';
import { answerTo } from '@/lib/ask/answer';
import type { TypedAnswer } from '@/lib/ask/answer-types';
import { causeOf, questionOfCause } from '@/lib/ask/cause-of';
import { knownValues } from '@/lib/ask/known-values';
import type { TypedQuestion } from '@/lib/ask/question';
import { suggestionsFor } from '@/lib/ask/suggest';
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
  /** What Google shows, where that is more than `snapshot` holds. */
  readonly shown?: Snapshot;
  readonly report?: Report | null;
}

/** A typed question and what is kept of a property → the answer in words. */
export function answerTypedQuestion(
  text: string,
  { snapshot, shown = snapshot, report = null }: Known,
  language: Language,
  today: Day,
): AnswerDescription {
  const vocabulary = vocabularyWith(knownValues(snapshot), LANGUAGES);
  const clock = { today, asOf: snapshot.asOf };
  const understood = understand(text, vocabulary, clock);
  const question = questionOfCause(understood, report);
  const words = languagePack(language);
  const measured = OFFERED.filter((metric) => !snapshot.notMeasured.includes(metric));
  const names = measured.map((metric) => words.names.figure(metric).bare);
  const suggestions = [...namesakeOf(question, words), ...suggestionsFor(text, understood, vocabulary, names)];
  const answer = besideShown(answerTo(question, snapshot, clock), () => answerTo(question, shown, clock));
  const told = describeAnswer(answer, words, suggestions);
  if (!question.why) return told;
  const days = [answer.period, ...(answer.periodBefore ? [answer.periodBefore] : [])];
  const cause = report ? causeOf(question, report, days) : { course: null, findings: [] };
  return { ...told, ...describeCause(cause, question.metric, words, report?.asOf ?? snapshot.asOf) };
}

/** An answer that is an estimate, with what Google shows for the same question where that is another figure. */
function besideShown(answer: TypedAnswer, asShown: () => TypedAnswer): TypedAnswer {
  if (answer.figure?.provenance.method !== 'without automated visits') return answer;
  const { figure: shown } = asShown();
  if (shown === null || shown.value === answer.figure.value) return answer;
  return { ...answer, notes: [...answer.notes, { code: 'set-aside', shown }] };
}

/** `black friday` names days, and perhaps a campaign as well: that is asked for by its kind. */
function namesakeOf({ metric, namesake }: TypedQuestion, { names, language }: Words): string[] {
  if (namesake === null) return [];
  const { dimension, value } = namesake;
  const measure = metric === null ? '' : names.figure(metric).bare;
  return [languagePack(language).question.namesake(measure, names.dimension(dimension), value).trim()];
}
