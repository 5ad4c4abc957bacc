import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { DEMO, OWN, setUp, setUpConnected } from './setting';

describe('all that is kept', () => {
  it('moves to another browser, but for the grant', async () => {
    const first = await setUpConnected();
    await first.handlers.saveSettings({ propertyId: OWN, settings: { ...DEFAULT_SETTINGS, author: 'Sacha' } });
    const text = await first.handlers.exportAll({});
    const second = setUp();
    expect(await second.handlers.importAll({ text })).toMatchObject({ connected: false, propertyId: OWN });
    expect(await second.handlers.settings({ propertyId: OWN })).toMatchObject({ author: 'Sacha' });
    expect(await second.handlers.report({ propertyId: OWN })).toEqual(await first.handlers.report({ propertyId: OWN }));
  });

  it('is left alone by a file that is no export', async () => {
    const { handlers } = await setUpConnected();
    await expect(handlers.importAll({ text: '{}' })).rejects.toMatchObject({ code: 'bad-input' });
    expect(await handlers.report({ propertyId: OWN })).not.toBeNull();
  });

  it('goes when the person says so, with the grant', async () => {
    const { handlers, repository, grant } = await setUpConnected();
    expect(await handlers.eraseAll({})).toMatchObject({ connected: false, propertyId: DEMO });
    expect(grant.disconnect).toHaveBeenCalledOnce();
    expect(Object.values(await repository.dump()).flat()).toEqual([]);
  });

  it('is described without a name, a row or an address', async () => {
    const { handlers } = await setUpConnected();
    await handlers.saveSettings({ propertyId: OWN, settings: { ...DEFAULT_SETTINGS, author: 'Sacha', boss: 'Paul' } });
    await handlers.saveClientId({ clientId: 'secret.apps.googleusercontent.com' });
    const text = await handlers.diagnostics({});
    expect(JSON.parse(text)).toMatchObject({
      version: '0',
      connected: true,
      ownClientId: true,
      records: { reports: 1 },
    });
    for (const word of ['Sacha', 'Paul', 'secret', OWN, 'Mine']) expect(text).not.toContain(word);
  });
});

describe('settings', () => {
  it('begin in the browser’s language and country', async () => {
    expect(await setUp('en-GB').handlers.settings({ propertyId: DEMO })).toMatchObject({
      language: 'en',
      country: 'GB',
    });
    expect(await setUp('fr').handlers.settings({ propertyId: DEMO })).toMatchObject({ language: 'fr', country: 'FR' });
  });

  it('change what the report says', async () => {
    const { handlers } = setUp();
    const { vitals } = await handlers.refresh({ propertyId: DEMO });
    expect(vitals[0]?.diagnosis.margin).toBe(DEFAULT_SETTINGS.margin);
    await handlers.saveSettings({ propertyId: DEMO, settings: { ...DEFAULT_SETTINGS, margin: 0.05 } });
    expect((await handlers.report({ propertyId: DEMO }))?.vitals[0]?.diagnosis.margin).toBe(0.05);
  });

  it('take the person’s own client id, and give the publisher’s back', async () => {
    const { handlers, state } = setUp();
    await handlers.saveClientId({ clientId: '  mine  ' });
    expect((await state()).clientId).toBe('mine');
    expect(await handlers.saveClientId({ clientId: '' })).toMatchObject({ hasClientId: true });
  });
});
