import type { FailureRecord } from '@/lib/model/failure';
import type { Language } from '@/lib/model/language';
import { languagePack } from './all-languages';
import type { FailureWords } from './catalogue/failures';
import { describeFailure } from './describe-failure';

/** A failure in the words of whoever runs Plateau in a shell, its state's own failures among them. */
export function describeRunnerFailure(failure: FailureRecord, language: Language): FailureWords {
  const { failures, runnerFailures } = languagePack(language);
  return describeFailure(failure, { ...failures, table: { ...failures.table, ...runnerFailures } });
}
