import { answerTo } from '@/lib/ask/answer';
import { knownValues } from '@/lib/ask/known-values';
import { suggestionsFor } from '@/lib/ask/suggest';
import { understand } from '@/lib/ask/understand';
import { vocabularyWith } from '@/lib/ask/vocabulary/phrases';
import { tellAnswer } from '@/lib/language/ask/tell-answer';
import type { ToldAnswer } from '@/lib/language/ask/told-answer';
import { wordsIn } from '@/lib/language/language';
import type { Day } from '@/lib/model/day';
import type { Language } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';

/** Offered where a question names no measure. */
const OFFERED = ['sessions', 'totalRevenue', 'purchaseRate', 'keyEvents'];

/** A typed question and what is kept of a property → the answer in words. */
export function askOf(text: string, snapshot: Snapshot, language: Language, today: Day): ToldAnswer {
  const vocabulary = vocabularyWith(knownValues(snapshot));
  const clock = { today, asOf: snapshot.asOf };
  const question = understand(text, vocabulary, clock);
  const words = wordsIn(language);
  const measured = OFFERED.filter((metric) => !snapshot.notMeasured.includes(metric));
  const names = measured.map((metric) => words.names.figure(metric).bare);
  return tellAnswer(answerTo(question, snapshot, clock), words, suggestionsFor(text, question, vocabulary, names));
}
