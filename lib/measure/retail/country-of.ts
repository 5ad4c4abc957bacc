import { DEFAULT_SETTINGS, type PropertySettings } from '@/lib/model/settings';
import { ZONES } from './zones';

let countries: ReadonlyMap<string, string> | undefined;

/**
 * The country in which a time zone lies, as ISO 3166 code: the first of `zone.tab` where it serves several. None for a zone
 * that is of no country, such as UTC.
 *
 * @example countryOfZone('Europe/Paris') // 'FR'
 * @example countryOfZone('Etc/GMT-1') // undefined
 */
export function countryOfZone(timeZone: string): string | undefined {
  countries ??= countriesByZone();
  return countries.get(timeZone);
}

/**
 * The country whose retail days apply before the person names one: that of the property's time zone, the same wherever it is
 * asked for. Where the zone is of no country, or not known yet, that of the language is all there is to go by.
 *
 * @param timeZone IANA name; null before the property was read
 * @param language a language with or without its country, such as `fr` or `en-GB`
 */
export function countryFor(
  timeZone: string | null,
  language: string,
): Required<Pick<PropertySettings, 'country' | 'countryBy'>> {
  const country = timeZone === null ? undefined : countryOfZone(timeZone);
  if (country !== undefined) return { country, countryBy: 'time-zone' };
  const spoken = new Intl.Locale(language).maximize().region ?? DEFAULT_SETTINGS.country;
  return { country: spoken, countryBy: timeZone === null ? 'not-read-yet' : 'language' };
}

function countriesByZone(): ReadonlyMap<string, string> {
  const zones = Object.entries(ZONES).flatMap(([area, text]) =>
    text.split(', ').flatMap((line) => {
      const [country = '', ...places] = line.split(' ');
      return places.map((place): [string, string] => [area === '' ? place : `${area}/${place}`, country]);
    }),
  );
  return new Map(zones);
}
