import { describe, expect, it, vi } from 'vitest';
import { PlateauError } from '@/lib/model/failure';
import { USUAL_SCHEDULE } from '@/lib/model/schedule';
import { OWN, setUpConnected } from './setting';

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
    expect(await handlers.connectMail({})).toMatchObject({ connected: true, mail: true });
    expect(await handlers.forgetMail({})).toMatchObject({ connected: true, mail: false });
  });

  it('brings the week once, and leaves it open to be edited', async () => {
    const { wake, mailed, handlers, state } = await setUpMailed();
    await wake();
    await wake();
    expect(mailed).toEqual([`${WEEK} · boss`]);
    expect((await handlers.draft({ propertyId: OWN, kind: 'weekly' }))?.state).not.toBe('sent');
    expect((await state()).lastFailure).toBeNull();
  });

  it('waits for the network, and goes out when it is back', async () => {
    const { wake, mailed, failMail, goTo, state } = await setUpMailed();
    failMail(new PlateauError('mail-offline', 'No line.', { retry: { when: 'now' } }));
    await wake();
    expect((await state()).lastFailure?.code).toBe('mail-offline');
    failMail(null);
    goTo('2026-11-25T10:00:00Z');
    await wake();
    expect(mailed).toEqual([`${WEEK} · boss`]);
  });

  it('is never repeated by itself when nobody saw its end; the person’s word settles it', async () => {
    const { wake, mailed, failMail, goTo, handlers } = await setUpMailed();
    failMail(new PlateauError('mail-unclear', 'Cut off.', { retry: { when: 'after-action' } }));
    await wake();
    failMail(null);
    goTo('2026-11-26T10:00:00Z');
    await wake();
    expect(mailed).toEqual([]);
    const asked = { draftId: WEEK, edition: 'boss' } as const;
    expect(await handlers.unclearMail(asked)).toMatchObject({ state: 'sending', to: TO });
    expect(await handlers.settleMail({ ...asked, arrived: false })).toBeNull();
    await vi.waitFor(() => expect(mailed).toEqual([`${WEEK} · boss`]));
    expect(await handlers.mailDraft(asked)).toBe('before');
    expect(mailed).toHaveLength(1);
  });

  it('goes out as soon as the right that it waited for is given again', async () => {
    const { wake, mailed, failMail, handlers, state, badge } = await setUpMailed();
    failMail(new PlateauError('mail-scope-missing', 'Withdrawn.', { retry: { when: 'after-action' } }));
    await wake();
    expect(badge()).toMatchObject({ text: '!' });
    failMail(null);
    await handlers.connectMail({});
    await vi.waitFor(() => expect(mailed).toEqual([`${WEEK} · boss`]));
    expect((await state()).lastFailure).toBeNull();
  });

  it('needs an address of one’s own', async () => {
    const { parts, handlers } = await setUpConnected();
    const { id: draftId } = await parts.scribe.compose(OWN, 'weekly');
    await expect(handlers.mailDraft({ draftId, edition: 'boss' })).rejects.toThrow(/address/);
    await expect(handlers.mailDraft({ draftId: 'none', edition: 'boss' })).rejects.toThrow(/no such draft/);
  });
});
