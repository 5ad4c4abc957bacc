/** Posts to the three services over a real line: what arrives, and what is said of what does not. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ChannelAddress, readChannelAddress } from '@/lib/deliver/channel/channel-address';
import { type Posting, postMessage, tryAddress } from '@/lib/deliver/channel/post-message';
import { ChannelKind } from '@/lib/model/channel';
import { ADDRESSES, SECRETS } from '../unit/deliver/channel/addresses';
import { type Answer, type Receiver, startReceiver } from './channel-receiver';

const NOW = new Date('2026-11-22T10:00:00Z');
const BODY = JSON.stringify({ text: 'Ça plafonne : « 0,0 % » 📉' });

let receiver: Receiver;
beforeAll(async () => {
  receiver = await startReceiver();
});
beforeEach(() => receiver.empty());
afterAll(() => receiver.stop());

const posting = (more: Partial<Posting> = {}): Posting => ({ fetch: receiver.fetch, now: () => NOW, ...more });

function addressOf(kind: ChannelKind): ChannelAddress {
  const read = readChannelAddress(ADDRESSES[kind]);
  if ('problem' in read) throw new Error(read.problem);
  return read.address;
}

describe.each(ChannelKind.options)('a message to %s', (kind) => {
  const address = addressOf(kind);
  const post = (more?: Partial<Posting>) => postMessage(address, BODY, posting(more));

  it('arrives as it was written, at the whole address', async () => {
    // A workflow of Teams answers before it has posted anything.
    receiver.answer(kind === 'teams' ? { status: 202, body: '' } : {});
    await post();
    expect(receiver.posted).toEqual([{ url: address.url, contentType: 'application/json; charset=utf-8', body: BODY }]);
  });

  it.each<[string, Answer, string]>([
    ['is no more', { status: 404, body: 'no_service' }, 'channel-gone'],
    ['is in the archive', { status: 410, body: 'channel_is_archived' }, 'channel-gone'],
    ['forbids it', { status: 403, body: 'action_prohibited' }, 'channel-refused'],
    ['leads elsewhere', { status: 302, headers: { location: 'https://example.org/' } }, 'channel-refused'],
    ['finds it too large', { status: 413, body: '<h1>Request Entity Too Large</h1>' }, 'channel-too-large'],
    ['cannot keep up', { status: 429, headers: { 'retry-after': '30' } }, 'channel-quota'],
  ])('is known not to be in a channel that %s, and is tried no second time', async (_, answer, code) => {
    receiver.answer(answer);
    await expect(post()).rejects.toMatchObject({ code });
    expect(receiver.posted).toHaveLength(1);
  });

  it('says when a channel that cannot keep up wants to be asked again', async () => {
    receiver.answer({ status: 429, headers: { 'retry-after': '30' } });
    await expect(post()).rejects.toMatchObject({ retry: { when: 'later', at: '2026-11-22T10:00:30.000Z' } });
  });

  it.each<[string, Answer, number]>([
    ['breaks down', { status: 500, body: 'rollup_error' }, 1],
    ['is behind a gateway that gave up', { status: 504 }, 1],
    ['hangs up before it has read the message', { hangUp: 'before' }, 0],
    ['hangs up after it has read the message', { hangUp: 'after' }, 1],
  ])('may or may not be in a channel that %s, and is sent no second time', async (_, answer, arrived) => {
    receiver.answer(answer);
    await expect(post()).rejects.toMatchObject({ code: 'channel-unclear', retry: { when: 'after-action' } });
    expect(receiver.posted).toHaveLength(arrived);
  });

  it('may or may not be in a channel that stays silent', async () => {
    receiver.answer({ silent: true });
    await expect(post({ timeout: 400 })).rejects.toMatchObject({ code: 'channel-unclear' });
  });

  it('is known not to have left without a network', async () => {
    const down: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    await expect(post({ fetch: down })).rejects.toMatchObject({ code: 'channel-offline', retry: { when: 'later' } });
  });

  it('lets no address and no word of the message into a failure', async () => {
    for (const answer of [
      { status: 404, body: address.url },
      { hangUp: 'after' as const },
      { status: 400, body: BODY },
    ]) {
      receiver.answer(answer);
      const failure: unknown = await post().catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(Error);
      const told = JSON.stringify([failure, String(failure), (failure as Error).cause ?? '']);
      expect(told).not.toMatch(SECRETS);
      expect(told).not.toContain('plafonne');
    }
  });

  it('can be looked into without one: nothing with content is posted', async () => {
    receiver.answer({ status: 400, body: 'no_text' });
    await tryAddress(address, posting());
    expect(receiver.posted.map(({ body }) => body)).toEqual(kind === 'teams' ? [] : ['{}']);
    if (kind === 'teams') return;
    receiver.answer({ status: 404, body: 'no_service' }, { status: 403, body: 'action_prohibited' });
    await expect(tryAddress(address, posting())).rejects.toMatchObject({ code: 'channel-gone' });
    await expect(tryAddress(address, posting())).rejects.toMatchObject({ code: 'channel-refused' });
  });
});
