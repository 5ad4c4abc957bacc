import { expect, it, vi } from 'vitest';
import { accountOf } from '@/lib/platform/google-account';

it('puts no token into an address', async () => {
  const request = vi.fn(async (_address: string | URL | Request, _init?: RequestInit) => Response.json({ sub: '110' }));
  expect(await accountOf('ya29.secret', request)).toBe('110');
  const [address, init] = request.mock.calls[0] ?? [];
  expect(String(address)).toBe('https://oauth2.googleapis.com/tokeninfo');
  expect(init).toMatchObject({ method: 'POST', headers: { authorization: 'Bearer ya29.secret' } });
});
