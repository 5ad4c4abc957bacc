import type { MetricId } from '@/lib/model/metric';
import { answerTo } from '@/lib/ask/answer';
import { causeOf, questionOfCause } from '@/lib/ask/cause-of';
import { knownValues } from '@/lib/ask/known-values';
import type { Question } from '@/lib/ask/question';
import { suggestionsFor } from '@/lib/ask/suggest';
import { understand } from '@/lib/ask/understand';
import { vocabularyWith } from '@/lib/ask/vocabulary/phrases';
import { askWordsIn } from '@/lib/language/ask/ask-words';
import { tellAnswer } from '@/lib/language/ask/tell-answer';
import { tellCause } from '@/lib/language/ask/tell-cause';
import type { ToldAnswer } from '@/lib/language/ask/told-answer';
import { wordsIn } from '@/lib/language/language';
import type { Words } from '@/lib/language/words';
import type { Day } from '@/lib/model/day';
import type { Report } from '@/lib/model/report';
import type { Language } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';

/** Offered where a question names no measure. */
const OFFERED: readonly MetricId[] = ['sessions', 'totalRevenue', 'purchaseRate', 'keyEvents'];

/** What is kept of a property: its figures, and what was found in them where a report was written. */
export interface Known {
  readonly snapshot: Snapshot;
  readonly report?: Report | null;
}

/** A typed question and what is kept of a property → the answer in words. */
export function askOf(text: string, { snapshot, report = null }: Known, language: Language, today: Day): ToldAnswer {
  const vocabulary = vocabularyWith(knownValues(snapshot));
  const clock = { today, asOf: snapshot.asOf };
  const understood = understand(text, vocabulary, clock);
  const question = questionOfCause(understood, report);
  const words = wordsIn(language);
  const measured = OFFERED.filter((metric) => !snapshot.notMeasured.includes(metric));
  const names = measured.map((metric) => words.names.figure(metric).bare);
  const suggestions = [...namesakeOf(question, words), ...suggestionsFor(text, understood, vocabulary, names)];
  const answer = answerTo(question, snapshot, clock);
  const told = tellAnswer(answer, words, suggestions);
  if (!question.why) return told;
  const days = [answer.period, ...(answer.periodBefore ? [answer.periodBefore] : [])];
  const cause = report ? causeOf(question, report, days) : { course: null, findings: [] };
  return { ...told, ...tellCause(cause, question.metric, words, report?.asOf ?? snapshot.asOf) };
}

/** `black friday` names days, and perhaps a campaign as well: that is asked for by its kind. */
function namesakeOf({ metric, namesake }: Question, { names, language }: Words): string[] {
  if (namesake === null) return [];
  const { dimension, value } = namesake;
  const measure = metric === null ? '' : names.figure(metric).bare;
  return [askWordsIn(language).namesake(measure, names.dimension(dimension), value).trim()];
}
