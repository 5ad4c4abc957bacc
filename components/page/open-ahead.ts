import type { LanguageParts } from '@/lib/language/catalogue/pack';
import { loadLanguage } from '@/lib/language/load-language';
import { type Send, send } from '@/lib/messages/send';
import { askAhead } from './ask-ahead';
import { propertyOfPage } from './property-of-page';

/**
 * Asks the real background ahead, and begins to load the words of the property's language. Runs before anything of the page is
 * seen, and so rests on little: what is answered is parsed by the page.
 */
export function openAhead(part: keyof LanguageParts, further: Parameters<typeof askAhead>[2]): Send {
  const switchLanguage = async (language: Parameters<typeof loadLanguage>[0]) => void loadLanguage(language, part);
  return askAhead(send, { environment: { propertyInView: propertyOfPage }, switchLanguage }, further);
}
