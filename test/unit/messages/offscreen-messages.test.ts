import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { remoteWorkers, workOn, type Workers } from '@/lib/messages/offscreen-messages';
import { PlateauError } from '@/lib/model/failure';

const never = (): Promise<never> => Promise.reject(new Error('was asked'));
const NEVER: Workers = {
  glance: never,
  makeReport: never,
  outcomes: never,
  lookBacks: never,
  weigh: never,
  ask: never,
  lookAt: never,
  reportOn: never,
  compose: never,
  message: never,
  channelMessage: never,
  post: never,
  tendNote: never,
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('chrome', fakeBrowser);
});

describe('workOn', () => {
  it('hands each task to who does it', async () => {
    const outcomes = vi.fn(async () => []);
    const weigh = vi.fn(async () => null);
    const workers = { ...NEVER, outcomes, weigh };
    expect(await workOn(workers, { name: 'outcomes', propertyId: '1' }, true)).toEqual({ ok: true, value: [] });
    expect(await workOn(workers, { name: 'weigh', propertyId: '1', tacticId: 'a' }, true)).toMatchObject({ ok: true });
    expect(outcomes).toHaveBeenCalledWith('1');
    expect(weigh).toHaveBeenCalledWith('1', 'a');
  });

  it('answers for a post with what a message can carry', async () => {
    const post = vi.fn(async () => null);
    const reply = await workOn({ ...NEVER, post }, { name: 'post', url: 'https://a.example', body: '{}' }, true);
    expect(JSON.parse(JSON.stringify(reply))).toEqual({ ok: true, value: null });
    expect(post).toHaveBeenCalledWith('https://a.example', '{}');
  });

  it('refuses strangers, and tasks that it does not know', async () => {
    const refused = { ok: false, failure: { code: 'bad-input' } };
    expect(await workOn(NEVER, { name: 'makeReport', propertyId: '1' }, false)).toMatchObject(refused);
    expect(await workOn(NEVER, { name: 'erase', propertyId: '1' }, true)).toMatchObject(refused);
    expect(await workOn(NEVER, { name: 'weigh', propertyId: '1' }, true)).toMatchObject(refused);
  });

  it('sends a failure back as a record', async () => {
    const tell = () => Promise.reject(new PlateauError('storage-full', 'No room.'));
    expect(await workOn({ ...NEVER, makeReport: tell }, { name: 'makeReport', propertyId: '1' }, true)).toMatchObject({
      ok: false,
      failure: { code: 'storage-full' },
    });
  });
});

describe('remoteWorkers', () => {
  const page = () => ({ open: vi.fn(async () => undefined), done: vi.fn() });

  it('opens the offscreen page, asks, and says when it is done', async () => {
    const { open, done } = page();
    fakeBrowser.runtime.onMessage.addListener((message: { data: unknown }, _sender, respond) => {
      respond({ res: { ok: true, value: [message.data] } });
      return true;
    });
    expect(await remoteWorkers({ open, done }).outcomes('7')).toEqual([{ name: 'outcomes', propertyId: '7' }]);
    expect(open).toHaveBeenCalledOnce();
    expect(done).toHaveBeenCalledOnce();
  });

  it('throws what the offscreen page failed with, and is done all the same', async () => {
    const { open, done } = page();
    const failure = { code: 'storage-full', message: 'No room.', details: {}, retry: { when: 'after-action' } };
    fakeBrowser.runtime.onMessage.addListener((_message, _sender, respond) => {
      respond({ res: { ok: false, failure } });
      return true;
    });
    await expect(remoteWorkers({ open, done }).makeReport('7')).rejects.toMatchObject({ code: 'storage-full' });
    expect(done).toHaveBeenCalledOnce();
  });
});
