import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { backupFile, takeBackup } from '@/components/options/backup';
import type { Page } from '@/components/page/page';
import type { Handlers } from '@/lib/messages/background-messages';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { DEMO, OWN, setUp, setUpConnected } from './setting';

/** A page's way to the handlers, without the messages between. */
const askOf =
  ({ handlers }: { readonly handlers: Handlers }): Page['ask'] =>
  (name, request) =>
    handlers[name](request);

describe('all that is kept', () => {
  it('moves to another browser, but for the grant', async () => {
    const first = await setUpConnected();
    await first.handlers.saveSettings({ propertyId: OWN, settings: { ...DEFAULT_SETTINGS, author: 'Sacha' } });
    const backup = await backupFile(askOf(first));
    const second = setUp();
    expect(await takeBackup(askOf(second), backup)).toMatchObject({ connected: false, propertyId: OWN });
    expect(await second.handlers.settings({ propertyId: OWN })).toMatchObject({ author: 'Sacha' });
    expect(await second.handlers.report({ propertyId: OWN })).toEqual(await first.handlers.report({ propertyId: OWN }));
  });

  it('is left alone by a file that is no export', async () => {
    const app = await setUpConnected();
    await expect(takeBackup(askOf(app), new Blob(['{}']))).rejects.toMatchObject({ code: 'bad-input' });
    expect(await app.handlers.report({ propertyId: OWN })).not.toBeNull();
  });

  it('crosses in pieces that a message has room for, whatever its size, and back', async () => {
    const first = setUp();
    const large = { ...EMPTY_MEMORY, questions: [] };
    const long = 'x'.repeat(3_000_000);
    for (let at = 0; at < 12; at += 1) {
      await first.repository.write('memories', `${at}`, large);
      await first.repository.write('receipts', `${at}`, { key: `${at}`, way: 'eml', language: 'fr', at: '', to: long });
    }
    const sizes: number[] = [];
    const measured =
      (app: { handlers: Handlers }): Page['ask'] =>
      async (name, request) => {
        const answer = await askOf(app)(name, request);
        sizes.push(JSON.stringify(request).length, JSON.stringify(answer ?? null).length);
        return answer;
      };
    const backup = await backupFile(measured(first));
    const second = setUp();
    await takeBackup(measured(second), backup);
    expect(backup.size).toBeGreaterThan(36_000_000);
    expect(Math.max(...sizes)).toBeLessThan(10_000_000);
    expect((await second.repository.dump()).receipts).toEqual((await first.repository.dump()).receipts);
    expect((await second.repository.dump()).memories).toHaveLength(12);

    const cut = setUp();
    const asked: string[] = [];
    const noted: Page['ask'] = (name, request) => {
      asked.push(name);
      return askOf(cut)(name, request);
    };
    await expect(takeBackup(noted, backup.slice(0, backup.size - 3))).rejects.toMatchObject({ code: 'bad-input' });
    expect(asked).toEqual([]);
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
