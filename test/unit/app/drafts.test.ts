import { describe, expect, it } from 'vitest';
import { composeDraft } from '@/lib/draft/compose-draft';
import type { RequestOf } from '@/lib/messages/protocol';
import { PlateauError } from '@/lib/model/failure';
import { USUAL_SCHEDULE } from '@/lib/model/schedule';
import { tacticText } from '../draft/tactic-text';
import { DEMO, OWN, setUp, setUpConnected, setUpRead } from './setting';

const MONTHLY = { propertyId: DEMO, kind: 'monthly' } as const;

/** As a page does it: asks for what the draft is written from, writes it, and gives it to be kept. */
async function write({ handlers, dependencies }: ReturnType<typeof setUp>, asked: RequestOf<'draft'> = MONTHLY) {
  const material = await handlers.draftMaterial(asked);
  return handlers.keepDraft({ draft: composeDraft(material, dependencies.now().toISOString(), tacticText) });
}

describe('a draft', () => {
  it('is of the last complete month, in the person’s language', async () => {
    const draft = await write(setUp('en-GB'));
    expect(draft).toMatchObject({
      kind: 'monthly',
      language: 'en',
      period: { from: '2026-10-01', to: '2026-10-31' },
      state: 'draft',
    });
    expect(draft.blocks.length).toBeGreaterThan(0);
  });

  it('is of the last complete week', async () => {
    const draft = await write(await setUpRead(), { ...MONTHLY, kind: 'weekly' });
    expect(draft.period).toEqual({ from: '2026-11-09', to: '2026-11-15' });
  });

  it('is there once a page has written it', async () => {
    const app = await setUpRead();
    expect(await app.handlers.draft(MONTHLY)).toBeNull();
    const draft = await write(app);
    expect(await app.handlers.draft(MONTHLY)).toEqual(draft);
  });

  it('keeps the person’s words when it is written again', async () => {
    const app = await setUpRead();
    const { handlers, goTo } = app;
    const draft = await write(app);
    const blockId = draft.blocks[1]?.id ?? '';
    await handlers.editBlock({ draftId: draft.id, blockId, text: 'Mes mots.' });
    goTo('2026-11-22T10:00:00Z');
    const again = await write(app);
    expect(again.writtenAt).not.toBe(draft.writtenAt);
    expect(again.blocks.find(({ id }) => id === blockId)?.edited).toBe('Mes mots.');
  });

  it('of an earlier month can be written from the figures of then, and leaves no trace', async () => {
    const { handlers, repository } = await setUpRead();
    await handlers.refresh({ propertyId: DEMO });
    const before = await repository.dump();
    const material = await handlers.earlierMaterial({ propertyId: DEMO, kind: 'weekly', asOf: '2026-09-30' });
    expect(material?.report.asOf).toBe('2026-09-30');
    expect(material?.period).toEqual({ from: '2026-09-21', to: '2026-09-27' });
    expect(await repository.dump()).toEqual(before);
    const tooEarly = await handlers.earlierMaterial({ propertyId: DEMO, kind: 'monthly', asOf: '2019-01-31' });
    expect(tooEarly).toBeNull();
  });

  it('of a later month knows what was sent of an earlier one, and tells an action in full once', async () => {
    const app = await setUpRead();
    const { handlers, goTo } = app;
    const [advice] = (await handlers.refresh({ propertyId: DEMO })).advice.recommendations;
    const fingerprint = advice?.fingerprint ?? '';
    const terms = { owner: 'Sacha', deputy: '', due: null, doneWhen: '' };
    await handlers.accept({ propertyId: DEMO, fingerprint, ...terms });
    const october = await write(app);
    const isLaunched = ({ blocks }: typeof october) => blocks.some(({ id }) => id.startsWith('launched.'));
    expect(isLaunched(october)).toBe(true);
    expect((await handlers.draftMaterial(MONTHLY)).earlier).toEqual([]);
    await handlers.delivered({ draftId: october.id, way: 'eml', to: 'plateau.eml' });
    goTo('2026-12-05T10:00:00Z');
    await handlers.refresh({ propertyId: DEMO });
    const { earlier } = await handlers.draftMaterial(MONTHLY);
    expect(earlier).toMatchObject([{ writtenOn: '2026-11-21', launched: [fingerprint] }]);
    const november = await write(app);
    expect(november.period.from).toBe('2026-11-01');
    expect(isLaunched(november)).toBe(false);
  });

  it('gives the generated words back', async () => {
    const app = await setUpRead();
    const { handlers } = app;
    const draft = await write(app);
    const blockId = draft.blocks[1]?.id ?? '';
    await handlers.editBlock({ draftId: draft.id, blockId, text: 'Mes mots.' });
    expect(await handlers.editBlock({ draftId: draft.id, blockId, text: null })).toEqual(draft);
  });

  it('is frozen once sent, with one receipt', async () => {
    const app = await setUpRead();
    const { handlers, repository, goTo } = app;
    const { id: draftId } = await write(app);
    const sent = await handlers.delivered({ draftId, way: 'eml', to: 'plateau.eml' });
    expect(sent.state).toBe('sent');
    goTo('2026-11-22T10:00:00Z');
    expect(await write(app)).toEqual(sent);
    await expect(handlers.editBlock({ draftId, blockId: 'working', text: 'x' })).rejects.toMatchObject({
      code: 'bad-input',
    });
    await handlers.delivered({ draftId, way: 'clipboard', to: '' });
    expect(await repository.readAll('receipts')).toMatchObject([
      { key: `${DEMO}|monthly|2026-10-01|2026-10-31|boss`, value: { way: 'eml', at: '2026-11-21T10:00:00.000Z' } },
    ]);
  });

  it('that does not exist is neither edited nor sent', async () => {
    const { handlers } = setUp();
    const draftId = 'none';
    await expect(handlers.editBlock({ draftId, blockId: 'a', text: 'b' })).rejects.toMatchObject({ code: 'bad-input' });
    await expect(handlers.delivered({ draftId, way: 'eml', to: '' })).rejects.toMatchObject({ code: 'bad-input' });
  });
});

describe('what goes on by itself', () => {
  it('reads the chosen property each morning', async () => {
    const { wake, goTo, handlers, google } = await setUpConnected();
    const before = google.source.runReports.mock.calls.length;
    goTo('2026-11-22T05:00:00Z');
    await wake();
    expect(google.source.runReports.mock.calls.length).toBeGreaterThan(before);
    expect((await handlers.report({ propertyId: OWN }))?.collectedAt).toBe('2026-11-22T05:00:00.000Z');
  });

  it('says once each that the week’s and the month’s draft wait, after a long absence', async () => {
    const { wake, goTo, state, badge } = await setUpConnected();
    goTo('2027-01-20T09:00:00Z');
    await wake();
    await wake();
    expect((await state()).unread).toEqual([
      `${OWN}|weekly|2027-01-11|2027-01-17|fr`,
      `${OWN}|monthly|2026-11-01|2026-11-30|fr`,
      `${OWN}|monthly|2026-12-01|2026-12-31|fr`,
    ]);
    expect(badge()).toMatchObject({ text: '3', tone: 'news' });
  });

  it('does not announce a draft that was written already', async () => {
    const app = await setUpConnected();
    app.goTo('2026-11-25T05:00:00Z');
    await app.handlers.refresh({ propertyId: OWN });
    await write(app, { propertyId: OWN, kind: 'weekly' });
    app.goTo('2026-11-25T06:00:00Z');
    await app.wake();
    expect((await app.state()).unread).toEqual([]);
  });

  it('says no more once a draft was opened', async () => {
    const { wake, goTo, handlers, badge } = await setUpConnected();
    goTo('2026-11-25T06:00:00Z');
    await wake();
    expect(badge()).toMatchObject({ text: '1' });
    await handlers.draft({ propertyId: OWN, kind: 'weekly' });
    expect(badge()).toBeNull();
  });

  it('tries again later where it failed, and says why meanwhile', async () => {
    const { wake, goTo, google, badge, state, wakeAt } = await setUpConnected();
    google.fail(new PlateauError('quota-day', 'spent', { retry: { when: 'later', at: '2026-11-22T08:00:00Z' } }));
    goTo('2026-11-22T05:00:00Z');
    await wake();
    expect(badge()).toMatchObject({ text: '!' });
    expect(wakeAt).toHaveBeenLastCalledWith(new Date('2026-11-22T08:00:00Z'));
    google.fail(null);
    goTo('2026-11-22T08:00:00Z');
    await wake();
    expect(badge()).toBeNull();
    expect((await state()).failures).toEqual([]);
  });

  it('follows the choice of another property', async () => {
    const { handlers, state } = await setUpConnected();
    await handlers.chooseProperty({ propertyId: '999' });
    expect((await state()).jobs).toEqual([]);
  });

  it('goes on for a property whose reports were planned, until they are switched off', async () => {
    const { handlers, state, wake, goTo, google } = await setUpConnected();
    const settings = await handlers.settings({ propertyId: OWN });
    const jobsOf = async () => (await state()).jobs.map(({ kind, propertyId }) => `${kind} ${propertyId}`);
    await handlers.saveSettings({ propertyId: OWN, settings: { ...settings, schedule: USUAL_SCHEDULE } });
    await handlers.chooseProperty({ propertyId: '999' });
    expect(await jobsOf()).toEqual([`refresh ${OWN}`, `weekly ${OWN}`, `monthly ${OWN}`]);
    expect(await handlers.portfolio({})).toMatchObject([{ property: { id: OWN }, next: '2026-11-25' }]);
    google.source.runReports.mockClear();
    goTo('2026-11-25T09:00:00Z');
    await wake();
    expect(google.source.runReports).toHaveBeenCalled();
    expect((await state()).unread).toEqual([`${OWN}|weekly|2026-11-16|2026-11-22|fr`]);
    const off = { ...USUAL_SCHEDULE, weekly: { ...USUAL_SCHEDULE.weekly, on: false } };
    await handlers.saveSettings({ propertyId: OWN, settings: { ...settings, schedule: off } });
    expect(await jobsOf()).toHaveLength(3);
    const none = { ...off, monthly: { ...off.monthly, on: false } };
    await handlers.saveSettings({ propertyId: OWN, settings: { ...settings, schedule: none } });
    expect(await jobsOf()).toEqual([]);
  });

  it('goes on by the usual plan once a report has come by it, and may be stopped from another property', async () => {
    const { handlers, wake, goTo, state } = await setUpConnected();
    goTo('2026-11-25T09:00:00Z');
    await wake();
    await handlers.chooseProperty({ propertyId: '999' });
    expect((await handlers.settings({ propertyId: OWN })).schedule).toEqual(USUAL_SCHEDULE);
    expect(await handlers.plans({})).toEqual([{ propertyId: OWN, next: '2026-12-02' }]);
    const settings = await handlers.settings({ propertyId: OWN });
    const { weekly, monthly } = USUAL_SCHEDULE;
    const none = { ...USUAL_SCHEDULE, weekly: { ...weekly, on: false }, monthly: { ...monthly, on: false } };
    await handlers.saveSettings({ propertyId: OWN, settings: { ...settings, schedule: none } });
    expect(await handlers.plans({})).toEqual([]);
    expect((await state()).jobs).toEqual([]);
  });

  it('goes on where a report is on its way, which would be lost', async () => {
    const { handlers, google, wake, goTo } = await setUpConnected();
    google.fail(new PlateauError('offline', 'no network', { retry: { when: 'now' } }));
    goTo('2026-11-25T09:00:00Z');
    await wake();
    google.fail(null);
    await handlers.chooseProperty({ propertyId: '999' });
    expect(await handlers.plans({})).toEqual([{ propertyId: OWN, next: '2026-11-25' }]);
  });

  it('starts nothing for a property that was only looked at', async () => {
    const { handlers, state } = await setUpConnected();
    await handlers.chooseProperty({ propertyId: '999' });
    await handlers.refresh({ propertyId: OWN });
    expect((await state()).jobs).toEqual([]);
  });
});
