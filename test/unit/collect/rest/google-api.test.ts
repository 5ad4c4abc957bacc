import { describe, expect, it, vi } from 'vitest';
import { GoogleApi } from '@/lib/collect/rest/google-api';

const URL_OF_REPORT = 'https://analyticsdata.googleapis.com/v1beta/properties/42:batchRunReports';
const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
const refused = (status: number, message: string) => json(status, { error: { code: status, message } });

function apiWith(answers: (() => Response | Promise<Response>)[], renew?: () => Promise<string>) {
  const seen: { token: string | null; body: string }[] = [];
  const api = new GoogleApi({
    token: async () => 'first-secret',
    ...(renew && { renew }),
    pause: () => 0,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      seen.push({ token: request.headers.get('authorization'), body: await request.text() });
      const answer = answers[Math.min(seen.length, answers.length) - 1];
      return answer ? answer() : json(200, {});
    },
  });
  return { api, seen };
}

describe('a call', () => {
  it('carries the token and gives back what was said', async () => {
    const { api, seen } = apiWith([() => json(200, { reports: [] })]);
    expect(await api.post(URL_OF_REPORT, { requests: [] })).toEqual({ reports: [] });
    expect(seen).toEqual([{ token: 'Bearer first-secret', body: '{"requests":[]}' }]);
  });

  it('takes a new token once when the first is refused', async () => {
    const renew = vi.fn(async () => 'second-secret');
    const { api, seen } = apiWith([() => refused(401, 'no'), () => json(200, { ok: true })], renew);
    expect(await api.post(URL_OF_REPORT, { a: 1 })).toEqual({ ok: true });
    expect(seen.map(({ token, body }) => [token, body])).toEqual([
      ['Bearer first-secret', '{"a":1}'],
      ['Bearer second-secret', '{"a":1}'],
    ]);
    expect(renew).toHaveBeenCalledOnce();
  });

  it('gives up on a token that is refused twice, and names no token', async () => {
    const renew = vi.fn(async () => 'second-secret');
    const { api, seen } = apiWith([() => refused(401, 'no')], renew);
    const failure: unknown = await api.post(URL_OF_REPORT, {}).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'expired-token', retry: { when: 'after-action' } });
    expect(seen).toHaveLength(2);
    expect(
      `${JSON.stringify(failure)} ${String(failure)} ${failure instanceof Error ? failure.stack : ''}`,
    ).not.toMatch(/secret/);
    expect(failure instanceof Error && failure.cause).toBeUndefined();
  });

  it('passes on why no new token came', async () => {
    const { PlateauError } = await import('@/lib/model/failure');
    const renew = () => Promise.reject(new PlateauError('revoked-grant', 'The consent was withdrawn.'));
    const { api } = apiWith([() => refused(401, 'no')], renew);
    await expect(api.get(URL_OF_REPORT)).rejects.toMatchObject({ code: 'revoked-grant' });
  });

  it('waits out a broken server twice', async () => {
    const broken = apiWith([() => refused(503, 'down')]);
    await expect(broken.api.get(URL_OF_REPORT)).rejects.toMatchObject({ code: 'server-error' });
    expect(broken.seen).toHaveLength(3);
    const better = apiWith([() => refused(500, 'down'), () => json(200, { ok: true })]);
    expect(await better.api.get(URL_OF_REPORT)).toEqual({ ok: true });
  });

  it('waits as long as the answer asks for', async () => {
    vi.useFakeTimers();
    const busy = () => new Response('{"error":{"message":"busy"}}', { status: 503, headers: { 'retry-after': '2' } });
    const { api, seen } = apiWith([busy, () => json(200, { ok: true })]);
    const answer = api.get(URL_OF_REPORT);
    await vi.advanceTimersByTimeAsync(1900);
    expect(seen).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(await answer).toEqual({ ok: true });
    vi.useRealTimers();
  });

  it('tells being offline from an answer that is none', async () => {
    const offline = apiWith([() => Promise.reject(new TypeError('fetch failed'))]);
    await expect(offline.api.get(URL_OF_REPORT)).rejects.toMatchObject({ code: 'offline' });
    // One cut line is tried again, and no more.
    expect(offline.seen).toHaveLength(4);
    const portal = apiWith([() => new Response('<html>Wi-Fi</html>', { headers: { 'content-type': 'text/html' } })]);
    await expect(portal.api.get(URL_OF_REPORT)).rejects.toMatchObject({ code: 'unreadable-answer' });
  });

  it('is one of four at a time', async () => {
    let running = 0;
    let most = 0;
    const slow = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      return json(200, {});
    };
    const { api } = apiWith([slow]);
    await Promise.all(Array.from({ length: 12 }, () => api.get(URL_OF_REPORT)));
    expect(most).toBe(4);
  });
});
