import { describe, expect, it } from 'vitest';
import { countryFor, countryOfZone } from '@/lib/measure/retail/country-of';

describe('the country of a time zone', () => {
  it.each([
    ['Europe/Paris', 'FR'],
    ['America/New_York', 'US'],
    ['America/Los_Angeles', 'US'],
    ['America/Indiana/Knox', 'US'],
    ['America/Argentina/Buenos_Aires', 'AR'],
    ['Europe/Brussels', 'BE'],
    ['Europe/Zurich', 'CH'],
    ['Asia/Tokyo', 'JP'],
    ['Africa/Abidjan', 'CI'],
    // Names of former editions, which Google and browsers still write.
    ['Asia/Calcutta', 'IN'],
    ['America/Buenos_Aires', 'AR'],
    ['Europe/Kiev', 'UA'],
    ['US/Pacific', 'US'],
    ['Japan', 'JP'],
    // Whose clock is that of Paris, and whose retail days are not.
    ['Europe/Monaco', 'MC'],
    ['Indian/Reunion', 'RE'],
    ['America/Martinique', 'MQ'],
  ])('%s is %s', (zone, country) => expect(countryOfZone(zone)).toBe(country));

  it.each(['UTC', 'Etc/UTC', 'Etc/GMT-1', 'GMT', 'CET', 'EST5EDT', '', 'Nowhere'])('there is none of %s', (zone) =>
    expect(countryOfZone(zone)).toBeUndefined(),
  );

  it('is known of every zone of this platform that is named after a place', () => {
    const places = Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/') && !zone.startsWith('Etc/'));
    expect(places.filter((zone) => countryOfZone(zone) === undefined)).toEqual([]);
    expect(places.length).toBeGreaterThan(300);
  });
});

describe('the country whose retail days apply', () => {
  it('is that of the zone, whatever the language', () => {
    for (const language of ['fr', 'en', 'en-US', 'de-AT'])
      expect(countryFor('Europe/Paris', language)).toEqual({ country: 'FR', countryBy: 'time-zone' });
  });

  it('is that of the language where the zone is of no country, or not known yet, and says so', () => {
    expect(countryFor('UTC', 'en-GB')).toEqual({ country: 'GB', countryBy: 'language' });
    expect(countryFor('Etc/GMT-1', 'fr')).toEqual({ country: 'FR', countryBy: 'language' });
    expect(countryFor(null, 'en')).toEqual({ country: 'US', countryBy: 'not-read-yet' });
  });
});
