import { languagePack } from '@/lib/language/all-languages';
import { Language } from '@/lib/model/language';

/** Those in which questions are understood. */
export const LANGUAGES = Language.options.map(languagePack);
