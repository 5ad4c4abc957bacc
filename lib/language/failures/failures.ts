import type { FailureRecord } from '@/lib/model/failure';
import type { Language } from '@/lib/model/settings';
import { ENGLISH_FAILURES } from './english';
import type { FailureTable, FailureWords } from './failure-words';
import { FRENCH_FAILURES } from './french';
import { tellFailure } from './tell-failure';

const TABLES: Readonly<Record<Language, FailureTable>> = { fr: FRENCH_FAILURES, en: ENGLISH_FAILURES };

/**
 * A failure in the person's words: what happened, and what to do next, where all languages are at hand.
 *
 * @example failureWords({ code: 'offline', message: '', retry: { when: 'now' }, details: {} }, 'en').what // 'No network.'
 */
export function failureWords(failure: FailureRecord, language: Language): FailureWords {
  return tellFailure(failure, TABLES[language], language);
}
