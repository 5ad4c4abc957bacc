import { describe, expect, it } from 'vitest';
import { createAnalysisService } from '@/lib/app/analysis-service';
import { settingsOf } from '@/lib/app/property-settings';
import { diagnose } from '@/lib/diagnose/diagnose';
import { memoizedDiagnose } from '@/lib/diagnose/memoized';
import { entrySettings } from '@/lib/headless/many/entry-settings';
import { settingsFor } from '@/lib/headless/analyse-and-remember';
import { retailDays } from '@/lib/measure/retail/retail-days';
import { dayNumber } from '@/lib/model/day';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { DEMO, setUp } from './setting';

const retail2026 = (country: string) =>
  [...retailDays(dayNumber('2026-01-01'), dayNumber('2027-01-01'), country)].join('');

describe('the country of a property in Paris, seen by an American browser', () => {
  it('gives the same retail days in the popup, in the page out of sight and in the shell', async () => {
    const { handlers, repository } = setUp('en-US');
    await handlers.refresh({ propertyId: DEMO });
    const popup = await handlers.settings({ propertyId: DEMO });
    expect(popup).toMatchObject({ country: 'FR', countryBy: 'time-zone', language: 'en' });
    // The page out of sight has a language of its own, and no part in what was found.
    const outOfSight = await settingsOf({ repository, locale: () => 'de-AT' }, DEMO);
    const snapshot = await repository.read('snapshots', DEMO);
    if (snapshot === null) throw new Error('Nothing was read.');
    const shell = settingsFor(snapshot, { origin: { from: 'demo' }, out: '', languages: ['en'], kinds: [] });
    const days = [popup, outOfSight, shell].map(({ country }) => retail2026(country));
    expect(new Set(days)).toEqual(new Set([retail2026('FR')]));
    expect(days[0]).not.toBe(retail2026('US'));
  });

  it('is that of its zone from the first reading on, whoever asks first, and no language is kept that nobody chose', async () => {
    const { handlers, repository, dependencies } = setUp('en-US');
    expect(await handlers.settings({ propertyId: DEMO })).toMatchObject({ country: 'US', countryBy: 'not-read-yet' });
    expect(await repository.read('settings', DEMO)).toBeNull();
    await handlers.refresh({ propertyId: DEMO });
    const analysis = createAnalysisService({ ...dependencies, locale: () => 'de-AT' }, memoizedDiagnose(diagnose));
    await analysis.makeReport(DEMO);
    expect(await repository.read('settings', DEMO)).toBeNull();
    const found = await settingsOf({ repository, locale: () => 'de-AT' }, DEMO);
    expect(found).toMatchObject({ country: 'FR', countryBy: 'time-zone' });
  });

  it('is told by the report, without reading again all that was read', async () => {
    const { handlers, repository, dependencies } = setUp('en-US');
    await handlers.refresh({ propertyId: DEMO });
    const read: string[] = [];
    const watched: typeof repository = {
      ...repository,
      read: (store, key) => {
        read.push(store);
        return repository.read(store, key);
      },
    };
    const locale = () => 'de-AT';
    expect(await settingsOf({ repository: watched, locale }, DEMO)).toMatchObject({ country: 'FR' });
    expect(read).toEqual(['settings']);
    // Where what was read is at hand, its own zone counts: the report may be of before the property moved.
    const moved = await settingsOf({ ...dependencies, repository: watched, locale }, DEMO, 'America/New_York');
    expect(moved).toMatchObject({ country: 'US', countryBy: 'time-zone' });
    // A backup may hold what was read without what was told of it.
    await repository.remove('reports', DEMO);
    expect(await settingsOf({ repository: watched, locale }, DEMO)).toMatchObject({ country: 'FR' });
  });

  it('is found for settings that were saved before the first reading, and their rest stays', async () => {
    const { handlers } = setUp('en-US');
    const before = await handlers.settings({ propertyId: DEMO });
    await handlers.saveSettings({ propertyId: DEMO, settings: { ...before, weeklyHours: 3 } });
    await handlers.refresh({ propertyId: DEMO });
    expect(await handlers.settings({ propertyId: DEMO })).toMatchObject({ country: 'FR', weeklyHours: 3 });
  });
});

describe('the country that a person chose', () => {
  it.each([
    ['by choice', { country: 'BE', countryBy: 'person' as const }],
    ['in settings of an earlier version', { country: 'BE' }],
  ])('%s goes before that of the zone', async (_when, chosen) => {
    const { handlers } = setUp('en-US');
    await handlers.saveSettings({ propertyId: DEMO, settings: { ...DEFAULT_SETTINGS, ...chosen } });
    await handlers.refresh({ propertyId: DEMO });
    expect(await handlers.settings({ propertyId: DEMO })).toMatchObject(chosen);
  });

  it('goes before it in the file of properties, and the zone before nothing', () => {
    expect(entrySettings({ id: '1', country: 'GB' }, null, 'Europe/Paris')).toMatchObject({
      country: 'GB',
      countryBy: 'person',
    });
    expect(entrySettings({ id: '1' }, null, 'America/New_York')).toMatchObject({ country: 'US' });
    expect(entrySettings({ id: '1', language: 'en' }, null, 'UTC')).toMatchObject({
      country: 'US',
      countryBy: 'language',
    });
    const kept = { ...DEFAULT_SETTINGS, country: 'CH', countryBy: 'person' as const };
    expect(entrySettings({ id: '1' }, kept, 'Europe/Paris')).toMatchObject({ country: 'CH' });
  });
});
