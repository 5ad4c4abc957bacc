import type { LanguagePack } from './catalogue/pack';
import type { Language } from '@/lib/model/language';
import { full as en } from './en/full';
import { full as fr } from './fr/full';

const LANGUAGES: Readonly<Record<Language, LanguagePack>> = { fr, en };

/**
 * Everything in one language, where all languages are at hand: in Node, and where drafts are written.
 *
 * @example languagePack('fr').names.metric('sessions').the // 'le trafic'
 */
export function languagePack(language: Language): LanguagePack {
  return LANGUAGES[language];
}
