import { languagePack } from '@/lib/language/all-languages';
import { Language } from '@/lib/model/settings';

/** Those in which questions are understood. */
export const LANGUAGES = Language.options.map(languagePack);
