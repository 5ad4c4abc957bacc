import { describe, expect, it } from 'vitest';
import { PlateauError } from '@/lib/model/failure';
import { USUAL_SCHEDULE } from '@/lib/model/schedule';
import { OWN, setUpConnected } from './setting';
import { eventually } from '../../eventually';

const TO = 'sacha@example.com';
const WEDNESDAY = '2026-11-25T07:00:00Z';
const WEEK = `${OWN}|weekly|2026-11-16|2026-11-22|fr`;

/** A person who wants the reports by mail, on the Wednesday on which the first is due. */
async function setUpMailed() {
  const app = await setUpConnected();
  const settings = await app.handlers.settings({ propertyId: OWN });
  await app.handlers.saveSettings({
    propertyId: OWN,
    settings: { ...settings, schedule: { ...USUAL_SCHEDULE, way: 'gmail', to: TO } },
  });
  app.goTo(WEDNESDAY);
  return app;
}

describe('mail to oneself', () => {
  it('is allowed and taken back', async () => {
    const { handlers } = await setUpConnected();
    expect(await handlers.connectMail({ way: 'gmail' })).toMatchObject({
      connected: true,
      mail: { gmail: true, outlook: false },
    });
    expect(await handlers.forgetMail({ way: 'gmail' })).toMatchObject({
      connected: true,
      mail: { gmail: false, outlook: false },
    });
  });

  it('brings the week once, and leaves it open to be edited', async () => {
    const { wake, mailed, handlers, state } = await setUpMailed();
    await wake();
    await wake();
    expect(mailed).toEqual([`${WEEK} · boss`]);
    expect((await handlers.draft({ propertyId: OWN, kind: 'weekly' }))?.state).not.toBe('sent');
    expect((await state()).failures).toEqual([]);
  });

  it('waits for the network, and goes out when it is back', async () => {
    const { wake, mailed, failMail, goTo, state } = await setUpMailed();
    failMail(new PlateauError('mail-offline', 'No line.', { retry: { when: 'now' } }));
    await wake();
    expect((await state()).failures).toMatchObject([
      { of: { kind: 'weekly', propertyId: OWN }, failure: { code: 'mail-offline' } },
    ]);
    failMail(null);
    goTo('2026-11-25T10:00:00Z');
    await wake();
    expect(mailed).toEqual([`${WEEK} · boss`]);
  });

  it('is never repeated by itself when nobody saw its end; the person’s word settles it', async () => {
    const { wake, mailed, failMail, goTo, handlers, state } = await setUpMailed();
    failMail(new PlateauError('mail-unclear', 'Cut off.', { retry: { when: 'after-action' } }));
    await wake();
    failMail(null);
    const told = async () => (await state()).failures.map(({ failure: { code, details } }) => ({ code, ...details }));
    expect(await told()).toEqual([{ code: 'mail-unclear', property: OWN, draft: WEEK }]);
    goTo('2026-11-26T10:00:00Z');
    await wake();
    expect(mailed).toEqual([]);
    expect(await told()).toHaveLength(1);
    const asked = { draftId: WEEK, edition: 'boss' } as const;
    expect(await handlers.unclearMail(asked)).toMatchObject({ state: 'sending', to: TO });
    expect(await handlers.settleMail({ ...asked, arrived: false })).toBeNull();
    await eventually(() => expect(mailed).toEqual([`${WEEK} · boss`]));
    await eventually(async () => expect(await told()).toEqual([]));
    expect(await handlers.mailDraft({ ...asked, way: 'gmail' })).toBe('before');
    expect(mailed).toHaveLength(1);
  });

  it('goes out as soon as the right that it waited for is given again', async () => {
    const { wake, mailed, failMail, handlers, state, badge } = await setUpMailed();
    failMail(new PlateauError('mail-scope-missing', 'Withdrawn.', { retry: { when: 'after-action' } }));
    await wake();
    expect(badge()).toMatchObject({ text: '!' });
    failMail(null);
    await handlers.connectMail({ way: 'gmail' });
    await eventually(() => expect(mailed).toEqual([`${WEEK} · boss`]));
    expect((await state()).failures).toEqual([]);
  });

  it('is told of until the mailbox is mended, however well the figures are read meanwhile', async () => {
    const { wake, failMail, goTo, handlers, state, badge } = await setUpMailed();
    failMail(new PlateauError('mail-scope-missing', 'Withdrawn.', { retry: { when: 'after-action' } }));
    await wake();
    goTo('2026-11-26T09:00:00Z');
    await wake();
    expect((await state()).jobs.find(({ kind }) => kind === 'refresh')?.failures).toBe(0);
    expect((await state()).failures).toMatchObject([
      { of: { kind: 'weekly', propertyId: OWN }, failure: { code: 'mail-scope-missing' } },
    ]);
    expect(badge()).toMatchObject({ text: '!' });
    failMail(null);
    await handlers.connectMail({ way: 'gmail' });
    await eventually(async () =>
      expect((await state()).jobs.some(({ waits }) => waits === 'needs-person')).toBe(false),
    );
    expect((await state()).failures).toEqual([]);
  });

  it('goes out as soon as it is given another way, and its trouble is over', async () => {
    const { wake, failMail, drafted, handlers, state } = await setUpMailed();
    failMail(new PlateauError('mail-scope-missing', 'Withdrawn.', { retry: { when: 'after-action' } }));
    await wake();
    failMail(null);
    const settings = await handlers.settings({ propertyId: OWN });
    const schedule = { ...USUAL_SCHEDULE, way: 'outlook' } as const;
    await handlers.saveSettings({ propertyId: OWN, settings: { ...settings, schedule } });
    await eventually(() => expect(drafted).toEqual([`${WEEK} · boss`]));
    await eventually(async () => expect((await state()).failures).toEqual([]));
  });

  it('says in what comes by itself, and there alone, why it came', async () => {
    const { wake, written, handlers } = await setUpMailed();
    await handlers.connectMail({ way: 'gmail' });
    await wake();
    await handlers.mailDraft({ draftId: WEEK, edition: 'working', way: 'gmail' });
    expect(written).toMatchObject([
      {
        to: [TO],
        footer: [expect.stringMatching(/le 21\snovembre\s2026/), expect.stringContaining('Réglages')],
      },
      { to: [TO], footer: [] },
    ]);
  });

  it('needs an address of one’s own', async () => {
    const { dependencies, handlers } = await setUpConnected();
    const { id: draftId } = await dependencies.draftWriter.compose(OWN, 'weekly');
    await expect(handlers.mailDraft({ draftId, edition: 'boss', way: 'gmail' })).rejects.toMatchObject({
      code: 'mail-no-address',
    });
    await expect(handlers.mailDraft({ draftId: 'none', edition: 'boss', way: 'gmail' })).rejects.toThrow(
      /no such draft/,
    );
  });
});

describe('drafts in Outlook', () => {
  const month = async ({ dependencies }: Awaited<ReturnType<typeof setUpConnected>>) =>
    dependencies.draftWriter.compose(OWN, 'monthly');

  it('come by themselves where that is wanted, and are sent to nobody', async () => {
    const app = await setUpConnected();
    const settings = await app.handlers.settings({ propertyId: OWN });
    await app.handlers.saveSettings({
      propertyId: OWN,
      settings: { ...settings, schedule: { ...USUAL_SCHEDULE, way: 'outlook' } },
    });
    app.goTo(WEDNESDAY);
    await app.wake();
    await app.wake();
    expect([app.drafted, app.mailed]).toEqual([[`${WEEK} · boss`], []]);
    expect(app.written).toEqual([{ to: [], footer: [] }]);
  });

  it('are left once, beside what was mailed to oneself, and addressed to the reader', async () => {
    const app = await setUpConnected();
    const settings = await app.handlers.settings({ propertyId: OWN });
    const schedule = { ...USUAL_SCHEDULE, to: TO };
    await app.handlers.saveSettings({
      propertyId: OWN,
      settings: { ...settings, schedule, bossAddress: 'claire@example.com' },
    });
    const { id: draftId } = await month(app);
    const put = (way: 'gmail' | 'outlook') => app.handlers.mailDraft({ draftId, edition: 'boss', way });
    expect([await put('gmail'), await put('outlook'), await put('outlook')]).toEqual([
      'delivered',
      'delivered',
      'before',
    ]);
    expect(app.drafted).toHaveLength(1);
    expect(app.written.map(({ to }) => to)).toEqual([[TO], ['claire@example.com'], ['claire@example.com']]);
  });

  it('are asked about, and about no other, when nobody saw the end', async () => {
    const app = await setUpConnected();
    const { id: draftId } = await month(app);
    app.failMail(new PlateauError('mail-unclear', 'Cut off.', { retry: { when: 'after-action' } }));
    const asked = { draftId, edition: 'boss' } as const;
    await expect(app.handlers.mailDraft({ ...asked, way: 'outlook' })).rejects.toMatchObject({ code: 'mail-unclear' });
    expect(await app.handlers.unclearMail(asked)).toMatchObject({ way: 'outlook', state: 'sending' });
    expect(await app.handlers.settleMail({ ...asked, arrived: true })).toMatchObject({ way: 'outlook' });
    app.failMail(null);
    expect(await app.handlers.mailDraft({ ...asked, way: 'outlook' })).toBe('before');
  });

  it('need a client id, the publisher’s or one’s own', async () => {
    const { handlers } = await setUpConnected();
    expect(await handlers.saveMicrosoftClientId({ clientId: ' own ' })).toMatchObject({ hasMicrosoftClientId: true });
  });
});
