import { languageOf } from '@/lib/language/language-of';
import { DEFAULT_SETTINGS, type PropertySettings } from '@/lib/model/settings';
import type { Parts } from './parts';

/** What the person set for a property; before that, the usual settings in the browser's language and country. */
export async function settingsOf(
  { repository, locale }: Pick<Parts, 'repository' | 'locale'>,
  propertyId: string,
): Promise<PropertySettings> {
  return (await repository.read('settings', propertyId)) ?? usualSettings(locale());
}

function usualSettings(locale: string): PropertySettings {
  const country = new Intl.Locale(locale).maximize().region ?? DEFAULT_SETTINGS.country;
  return { ...DEFAULT_SETTINGS, language: languageOf(locale), country };
}
