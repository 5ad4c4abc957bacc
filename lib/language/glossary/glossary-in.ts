import type { Language } from '@/lib/model/settings';
import { ENGLISH_GLOSSARY } from './en';
import { FRENCH_GLOSSARY } from './fr';
import type { Glossary } from './glossary';

const GLOSSARIES: Readonly<Record<Language, Glossary>> = { fr: FRENCH_GLOSSARY, en: ENGLISH_GLOSSARY };

/** The glossary of one language, where all languages are at hand. */
export function glossaryIn(language: Language): Glossary {
  return GLOSSARIES[language];
}
