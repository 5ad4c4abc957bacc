import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onWake, wakeAt, wakeNoMore } from '@/lib/platform/alarms';
import { clearBadge, showBadge } from '@/lib/platform/badge';
import { isOwnPage, pageUrl } from '@/lib/platform/runtime';
import { sessionTokens } from '@/lib/platform/token-store';

beforeEach(() => fakeBrowser.reset());

const ALARM = { scheduledTime: 0, persistAcrossSessions: true };

describe('alarms', () => {
  it('plan one wake, the last one asked for', async () => {
    await wakeAt(new Date('2026-11-25T06:00:00Z'));
    await wakeAt(new Date('2026-11-24T06:00:00Z'));
    expect(await fakeBrowser.alarms.getAll()).toMatchObject([{ scheduledTime: Date.parse('2026-11-24T06:00:00Z') }]);
    await wakeNoMore();
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  });

  it('wake for our own alarm only', async () => {
    const run = vi.fn();
    onWake(run);
    await fakeBrowser.alarms.onAlarm.trigger({ ...ALARM, name: 'other' });
    expect(run).not.toHaveBeenCalled();
    await fakeBrowser.alarms.onAlarm.trigger({ ...ALARM, name: 'due' });
    expect(run).toHaveBeenCalledOnce();
  });
});

describe('the token', () => {
  const token = { accessToken: 'ya29.secret', expiresAt: '2026-11-21T11:00:00Z' };

  it('rests in the session and nowhere else', async () => {
    await sessionTokens('token').write(token);
    expect(await sessionTokens('token').read()).toEqual(token);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('ya29');
    expect(JSON.stringify(await fakeBrowser.storage.sync.get(null))).not.toContain('ya29');
  });

  it('can be forgotten', async () => {
    await sessionTokens('token').write(token);
    await sessionTokens('token').write(null);
    expect(await sessionTokens('token').read()).toBeNull();
  });

  it('is none when what rests there is something else', async () => {
    await fakeBrowser.storage.session.set({ token: 'ya29.old' });
    expect(await sessionTokens('token').read()).toBeNull();
  });
});

describe('isOwnPage', () => {
  const id = fakeBrowser.runtime.id;

  it('knows our pages', () => {
    expect(isOwnPage({ id, url: pageUrl('/popup.html') })).toBe(true);
  });

  it.each([
    ['a web page', { id, url: 'https://analytics.google.com/analytics/web/' }],
    ['another extension', { id: 'other', url: pageUrl('/popup.html') }],
    ['nobody', {}],
  ])('refuses %s', (_who, sender) => {
    expect(isOwnPage(sender)).toBe(false);
  });
});

describe('the badge', () => {
  it('says at most four characters, and the whole in words', async () => {
    const action = stubbedAction();
    await showBadge({ text: '12345', title: 'Plateau: trouble', tone: 'trouble' });
    expect(action.setBadgeText).toHaveBeenCalledWith({ text: '1234' });
    expect(action.setTitle).toHaveBeenCalledWith({ title: 'Plateau: trouble' });
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
      manifest_version: 3,
      name: 'Plateau — growing?',
      version: '1',
      action: { default_title: 'Plateau' },
    });
    await clearBadge();
    expect(action.setTitle).toHaveBeenLastCalledWith({ title: 'Plateau' });
    expect(action.setBadgeText).toHaveBeenLastCalledWith({ text: '' });
  });

  function stubbedAction() {
    return {
      setBadgeText: vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue(undefined),
      setBadgeBackgroundColor: vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue(undefined),
      setTitle: vi.spyOn(fakeBrowser.action, 'setTitle').mockResolvedValue(undefined),
    };
  }
});
