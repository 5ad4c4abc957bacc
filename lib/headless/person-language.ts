import { languageOf } from '@/lib/language/language-of';
import type { Language } from '@/lib/model/language';

/** The language of messages: the first one asked for, else the system's, else English. */
export function personLanguage(
  env: Readonly<Record<string, string | undefined>>,
  asked: readonly Language[] = [],
): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return asked[0] ?? languageOf(locale.replace('_', '-'));
}
