import type { FailureRecord } from '@/lib/model/failure';
import type { Language } from '@/lib/model/language';
import { background as en, type BackgroundWords } from './en/background';
import { describeProblem } from './describe-failure';
import { background as fr } from './fr/background';

/** A worker loads nothing later: the background holds these in every language. */
const BACKGROUND: Readonly<Record<Language, BackgroundWords>> = { fr, en };

/** What the background says by itself, in one language. */
export function backgroundWords(language: Language): BackgroundWords {
  return BACKGROUND[language];
}

/** What the badge says of a failure: what went wrong, and with how many other properties something did. */
export function troubleTitle(failure: FailureRecord, elsewhere: number, language: Language): string {
  const { badge, problems, channel } = BACKGROUND[language];
  const what = failure.code.startsWith('channel-') ? channel : describeProblem(failure, problems);
  return `${badge.trouble(what)}${elsewhere === 0 ? '' : badge.elsewhere(elsewhere)}`;
}
