import type { FailureRecord } from '@/lib/model/failure';
import type { Language } from '@/lib/model/settings';
import { ENGLISH_FAILURES } from './english';
import type { FailureTable, FailureWords } from './failure-words';
import { FRENCH_FAILURES } from './french';
import { RUNNER_ENGLISH } from './runner-english';
import { RUNNER_FRENCH } from './runner-french';
import { tellFailure } from './tell-failure';

const TABLES: Readonly<Record<Language, FailureTable>> = {
  fr: { ...FRENCH_FAILURES, ...RUNNER_FRENCH },
  en: { ...ENGLISH_FAILURES, ...RUNNER_ENGLISH },
};

/** A failure in the words of whoever runs Plateau in a shell, its state's own failures among them. */
export function runnerFailureWords(failure: FailureRecord, language: Language): FailureWords {
  return tellFailure(failure, TABLES[language], language);
}
