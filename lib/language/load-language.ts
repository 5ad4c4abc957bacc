import type { Language } from '@/lib/model/language';
import type { LanguageParts, PartLoaders } from './catalogue/pack';
import { parts as en } from './en/parts';
import { parts as fr } from './fr/parts';

const LANGUAGES: Readonly<Record<Language, PartLoaders>> = { fr, en };

/**
 * Loads one part of one language: a page never pays for the other languages, nor for what it does not say.
 *
 * @example (await loadLanguage('fr', 'core')).dates.duration(49) // 'sept semaines'
 */
export function loadLanguage<Part extends keyof LanguageParts>(
  language: Language,
  part: Part,
): Promise<LanguageParts[Part]> {
  return LANGUAGES[language][part]();
}
