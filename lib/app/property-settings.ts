import * as z from 'zod/mini';
import { languageOf } from '@/lib/language/language-of';
import { countryFor } from '@/lib/measure/retail/country-of';
import { DEFAULT_SETTINGS, type PropertySettings } from '@/lib/model/settings';
import type { Dependencies } from './dependencies';

/**
 * What the person set for a property; before that, the usual settings in the browser's language and the country of the
 * property's time zone, which is kept with what was read: pages and background go by the same days. A language is kept
 * only when somebody chose it: a worker need not speak the browser's.
 *
 * @param timeZone that of the property, where what was read of it is at hand
 */
export async function settingsOf(
  { repository, locale }: Pick<Dependencies, 'repository' | 'locale'>,
  propertyId: string,
  timeZone?: string,
): Promise<PropertySettings> {
  const kept = await repository.read('settings', propertyId);
  if (kept !== null && isSettled(kept)) return kept;
  const zone = timeZone ?? (await zoneOf(repository, propertyId));
  if (kept === null) return usualSettings(locale(), zone);
  return zone === null ? kept : settled(kept, zone);
}

const Zoned = z.object({ property: z.object({ timeZone: z.string() }) });

/** As the report has it, which is written with what it tells of and is far smaller; null before the property was read. */
async function zoneOf(repository: Dependencies['repository'], propertyId: string): Promise<string | null> {
  const report = Zoned.safeParse(await repository.stored('reports', propertyId));
  if (report.success) return report.data.property.timeZone;
  return (await repository.read('snapshots', propertyId))?.property.timeZone ?? null;
}

/** The settings with the country of the zone, where the person named none. */
export function settled(settings: PropertySettings, timeZone: string): PropertySettings {
  return isSettled(settings) ? settings : { ...settings, ...countryFor(timeZone, settings.language) };
}

/** Whether a person changed nothing of what was found for a property. */
export function isUsual({ language: _own, country: _found, countryBy, ...rest }: PropertySettings): boolean {
  const { language: _language, country: _country, ...usual } = DEFAULT_SETTINGS;
  return countryBy !== 'person' && JSON.stringify(rest) === JSON.stringify(usual);
}

function isSettled({ countryBy }: PropertySettings): boolean {
  return countryBy !== 'not-read-yet';
}

function usualSettings(locale: string, timeZone: string | null): PropertySettings {
  return { ...DEFAULT_SETTINGS, language: languageOf(locale), ...countryFor(timeZone, locale) };
}
