import { describe, expect, it, vi } from 'vitest';
import { PlateauError } from '@/lib/model/failure';
import { USUAL_SCHEDULE } from '@/lib/model/schedule';
import { createAttention } from '@/lib/app/attention';
import { createFailures } from '@/lib/app/failures';
import { changeState } from '@/lib/app/state';
import { OWN, setUp, setUpConnected } from './setting';

const SHOP = '1001';
const BLOG = '1002';
const reading = (propertyId: string) => ({ kind: 'refresh', propertyId }) as const;
const weekly = (propertyId: string) => ({ kind: 'weekly', propertyId }) as const;
const offline = new PlateauError('offline', 'no network', { retry: { when: 'now' } });
const full = new PlateauError('mail-quota', 'too many', { retry: { when: 'later' } });

async function setUpFailures() {
  const app = setUp('en');
  await changeState(app.repository, () => ({ propertyId: BLOG }));
  const failures = createFailures(app.dependencies, createAttention(app.dependencies));
  const told = async () =>
    (await app.state()).failures.map(
      ({ of, failure }) => `${of?.kind ?? '-'} ${of?.propertyId ?? '-'} ${failure.code}`,
    );
  return { ...app, failures, told };
}

describe('a failure', () => {
  it('stands until its own work goes well, whatever another property or another work does', async () => {
    const { failures, told, badge } = await setUpFailures();
    await expect(failures.watch(reading(SHOP), () => Promise.reject(offline))).rejects.toBe(offline);
    await failures.watch(reading(BLOG), async () => 'read');
    await failures.watch(weekly(SHOP), async () => 'sent');
    expect(await told()).toEqual([`refresh ${SHOP} offline`]);
    expect(badge()).toMatchObject({ text: '!', title: 'Plateau: No network.' });
    await failures.watch(reading(SHOP), async () => 'read');
    expect(await told()).toEqual([]);
    expect(badge()).toBeNull();
  });

  it('takes the place of the same work’s earlier one, and of no other', async () => {
    const { failures, told } = await setUpFailures();
    await failures.keep(offline, reading(SHOP));
    await failures.keep(full, weekly(SHOP));
    await failures.keep(full, reading(BLOG));
    await failures.keep(new PlateauError('timeout', 'late'), reading(SHOP));
    await failures.keep(new PlateauError('storage-full', 'no room'));
    expect(await told()).toEqual([
      '- - storage-full',
      `refresh ${SHOP} timeout`,
      `refresh ${BLOG} mail-quota`,
      `weekly ${SHOP} mail-quota`,
    ]);
  });

  it('of the chosen property is what the button names, with how many others have one', async () => {
    const { failures, badge } = await setUpFailures();
    await failures.keep(offline, reading(BLOG));
    await failures.keep(full, reading(SHOP));
    await failures.keep(full, weekly(SHOP));
    expect(badge()?.title).toBe('Plateau: No network. And trouble with another property.');
  });

  it('is still told by the button where it cannot be kept', async () => {
    const { failures, repository, badge } = await setUpFailures();
    vi.spyOn(repository, 'update').mockRejectedValue(new PlateauError('storage-full', 'no room'));
    await expect(failures.keep(offline, reading(SHOP))).rejects.toMatchObject({ code: 'storage-full' });
    expect(badge()?.title).toBe('Plateau: No network.');
  });
});

describe('in the whole application', () => {
  it('what is no longer done has no trouble left', async () => {
    const { handlers, google, badge } = await setUpConnected();
    google.fail(offline);
    await expect(handlers.refresh({ propertyId: OWN })).rejects.toBe(offline);
    google.fail(null);
    await handlers.chooseProperty({ propertyId: '999' });
    expect((await handlers.status({})).failures).toEqual([]);
    expect(badge()).toBeNull();
  });

  it('a reading that fails and one that goes well leave the mailbox’s trouble standing', async () => {
    const { handlers, google, failMail, goTo, wake } = await setUpConnected();
    const settings = await handlers.settings({ propertyId: OWN });
    const schedule = { ...USUAL_SCHEDULE, way: 'gmail', to: 'sacha@example.com' } as const;
    await handlers.saveSettings({ propertyId: OWN, settings: { ...settings, schedule } });
    failMail(full);
    goTo('2026-11-25T07:00:00Z');
    await wake();
    google.fail(offline);
    await expect(handlers.refresh({ propertyId: OWN })).rejects.toBe(offline);
    const codes = async () => (await handlers.status({})).failures.map(({ failure }) => failure.code);
    expect(await codes()).toEqual(['offline', 'mail-quota']);
    google.fail(null);
    await handlers.refresh({ propertyId: OWN });
    expect(await codes()).toEqual(['mail-quota']);
    const [{ again } = { again: undefined }] = (await handlers.status({})).failures;
    expect(again).toEqual({ at: '2026-11-25T08:00:00Z', timeZone: 'Europe/Paris' });
    await handlers.dismissFailure({ propertyId: '999', code: 'mail-quota' });
    expect(await codes()).toEqual(['mail-quota']);
  });

  it('what belonged to no property is over when the background’s own round goes well', async () => {
    const { handlers, repository, wake } = await setUpConnected();
    const broken = new PlateauError('storage-full', 'no room');
    const once = vi.spyOn(repository, 'read').mockRejectedValueOnce(broken);
    await wake();
    once.mockRestore();
    expect((await handlers.status({})).failures).toMatchObject([{ of: null, failure: { code: 'storage-full' } }]);
    await wake();
    expect((await handlers.status({})).failures).toEqual([]);
  });
});
