import { describe, expect, it } from 'vitest';
import { PlateauError } from '@/lib/model/failure';
import { USUAL_SCHEDULE } from '@/lib/model/schedule';
import { eventually } from '../../eventually';
import { ADDRESSES, SECRETS } from '../deliver/channel/addresses';
import { backupOf, takeBackup } from './backup';
import { OWN, setUpConnected } from './setting';

const WEDNESDAY = '2026-11-25T07:00:00Z';
const WEEK = `${OWN}|weekly|2026-11-16|2026-11-22|fr`;
const SLACK = { propertyId: OWN, kind: 'slack', url: ADDRESSES.slack } as const;
const ofProperty = { propertyId: OWN };

/** A person whose week goes to the team by itself, on the Wednesday on which the first is due. */
async function setUpPosted() {
  const app = await setUpConnected();
  const settings = await app.handlers.settings(ofProperty);
  await app.handlers.saveChannel(SLACK);
  await app.handlers.saveSettings({
    ...ofProperty,
    settings: { ...settings, schedule: { ...USUAL_SCHEDULE, channel: ['weekly'] } },
  });
  app.goTo(WEDNESDAY);
  return app;
}
const failed = (code: 'channel-quota' | 'channel-gone' | 'channel-unclear') =>
  new PlateauError(code, 'No.', { retry: { when: code === 'channel-quota' ? 'later' : 'after-action' } });

describe('the team’s channel', () => {
  it('is known by its service: its address goes to no page, into no export and no diagnosis', async () => {
    const { handlers, state } = await setUpConnected();
    expect(await handlers.channel(ofProperty)).toBeNull();
    expect(await handlers.saveChannel(SLACK)).toEqual({ kind: 'slack' });
    expect(await handlers.channel(ofProperty)).toEqual({ kind: 'slack' });
    const exported = await backupOf(handlers);
    for (const text of [exported, await handlers.diagnostics({}), JSON.stringify(await handlers.status({}))])
      expect(text).not.toMatch(SECRETS);
    await takeBackup(handlers, exported);
    expect((await state()).webhooks).toEqual([SLACK]);
    await handlers.eraseAll({});
    expect(await handlers.channel(ofProperty)).toBeNull();
  });

  it('takes a draft at a click, once, which is frozen then', async () => {
    const { handlers, wake, goTo, posted } = await setUpConnected();
    goTo(WEDNESDAY);
    await wake();
    const asked = { draftId: WEEK };
    await expect(handlers.postDraft(asked)).rejects.toMatchObject({ code: 'channel-gone' });
    await handlers.saveChannel(SLACK);
    expect(await handlers.postDraft(asked)).toBe('delivered');
    expect(await handlers.postDraft(asked)).toBe('before');
    expect(posted.map(({ url }) => url)).toEqual([ADDRESSES.slack]);
    expect(posted[0]?.body).toContain('Semaine du 16 au 22 novembre 2026');
    expect((await handlers.draft({ ...ofProperty, kind: 'weekly' }))?.state).toBe('sent');
    const [entry] = await handlers.drafts(ofProperty);
    expect(entry?.deliveries).toMatchObject([{ way: 'slack', to: 'Slack', edition: 'boss' }]);
  });

  it('is not called where the browser may not', async () => {
    const { handlers, wake, goTo, posted, forbidHosts } = await setUpConnected();
    goTo(WEDNESDAY);
    await wake();
    await handlers.saveChannel(SLACK);
    forbidHosts();
    await expect(handlers.postDraft({ draftId: WEEK })).rejects.toMatchObject({ code: 'host-refused' });
    expect(posted).toEqual([]);
  });

  it('gets the week by itself, once, and nothing that it is not to get', async () => {
    const { wake, posted, goTo, state } = await setUpPosted();
    await wake();
    await wake();
    expect(posted).toHaveLength(1);
    goTo('2026-12-04T09:00:00Z');
    await wake();
    // The next week came, and the month did not.
    expect(posted).toHaveLength(2);
    expect(posted[1]?.body).toContain('Semaine du 23 au 29 novembre 2026');
    expect((await state()).failures).toEqual([]);
  });

  it('is waited for where it cannot keep up, and gets the week once', async () => {
    const { wake, posted, failPost, goTo, state } = await setUpPosted();
    failPost(failed('channel-quota'));
    await wake();
    expect((await state()).failures).toMatchObject([
      { of: { kind: 'weekly', propertyId: OWN }, failure: { code: 'channel-quota' } },
    ]);
    failPost(null);
    goTo('2026-11-25T10:00:00Z');
    await wake();
    expect(posted).toHaveLength(1);
    expect((await state()).failures).toEqual([]);
  });

  it('says on the button, in the person’s language, that its address is no longer valid; a new one takes what waited', async () => {
    const { wake, posted, failPost, handlers, badge, state } = await setUpPosted();
    failPost(failed('channel-gone'));
    await wake();
    expect(badge()?.title).toContain('Une publication dans le canal de l’équipe n’a pas abouti.');
    failPost(null);
    await handlers.saveChannel({ propertyId: OWN, kind: 'google-chat', url: ADDRESSES['google-chat'] });
    await eventually(() => expect(posted.map(({ url }) => url)).toEqual([ADDRESSES['google-chat']]));
    await eventually(async () => expect((await state()).failures).toEqual([]));
  });

  it('is asked about where nobody saw the end of a post; the person’s word settles it', async () => {
    const { wake, posted, failPost, goTo, handlers, state } = await setUpPosted();
    failPost(failed('channel-unclear'));
    await wake();
    failPost(null);
    goTo('2026-11-26T10:00:00Z');
    await wake();
    expect(posted).toEqual([]);
    expect((await state()).failures).toMatchObject([
      { failure: { code: 'channel-unclear', details: { property: OWN, draft: WEEK } } },
    ]);
    const asked = { draftId: WEEK, edition: 'working' } as const;
    expect(await handlers.unclearMail(asked)).toMatchObject({ way: 'slack', state: 'sending' });
    expect(await handlers.settleMail({ ...asked, arrived: true })).toMatchObject({ way: 'slack' });
    await eventually(async () => expect((await state()).failures).toEqual([]));
    expect(posted).toEqual([]);
    expect((await handlers.draft({ ...ofProperty, kind: 'weekly' }))?.state).toBe('sent');
  });

  it('keeps no mail from going, nor the mail it', async () => {
    const { wake, posted, mailed, failPost, failMail, goTo, handlers } = await setUpPosted();
    const settings = await handlers.settings(ofProperty);
    const schedule = { ...USUAL_SCHEDULE, way: 'gmail', to: 'sacha@example.com', channel: ['weekly'] } as const;
    await handlers.saveSettings({
      ...ofProperty,
      settings: { ...settings, schedule: { ...schedule, channel: ['weekly'] } },
    });
    failPost(failed('channel-quota'));
    await wake();
    expect(mailed).toHaveLength(1);
    failPost(null);
    failMail(new PlateauError('mail-offline', 'No line.', { retry: { when: 'now' } }));
    goTo('2026-11-25T10:00:00Z');
    await wake();
    expect(posted).toHaveLength(1);
    // What went before is not sent again.
    expect(mailed).toHaveLength(1);
  });

  it('is forgotten with what was to go there by itself', async () => {
    const { wake, posted, handlers, state } = await setUpPosted();
    await handlers.forgetChannel(ofProperty);
    expect((await handlers.settings(ofProperty)).schedule).toEqual(USUAL_SCHEDULE);
    await wake();
    expect(posted).toEqual([]);
    expect((await state()).failures).toEqual([]);
  });
});
