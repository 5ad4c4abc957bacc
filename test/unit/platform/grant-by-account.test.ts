import { describe, expect, it, vi } from 'vitest';
import { PlateauError } from '@/lib/model/failure';
import { READING_SCOPE } from '@/lib/platform/oauth-request';
import { codeOf, setUp } from './grant-setting';

describe('a grant through the account of the browser', () => {
  /** Gives `account-1`, `account-2` … until it is told what to answer instead. */
  function accountOfBrowser() {
    let count = 0;
    let answer: (() => string | null) | null = null;
    return {
      forget: vi.fn(async (_accessToken: string) => undefined),
      token: vi.fn(async (_scope: string, _mode: 'interactive' | 'silent') => {
        if (answer) return answer();
        count += 1;
        return `account-${count}`;
      }),
      answers: (next: () => string | null) => {
        answer = next;
      },
    };
  }

  it('opens no window of ours, and asks the browser again before long', async () => {
    const account = accountOfBrowser();
    const { grant, window, kept, pass } = setUp({ account });
    await grant.connect();
    expect(account.token).toHaveBeenLastCalledWith(READING_SCOPE, 'interactive');
    expect(kept()).toMatchObject({ through: 'account' });
    expect(await grant.token()).toBe('account-1');
    pass(6);
    expect(await grant.token()).toBe('account-2');
    expect(account.token).toHaveBeenLastCalledWith(READING_SCOPE, 'silent');
    expect(window.asked).toEqual([]);
  });

  it('takes the window where the browser gives none, and stays with it', async () => {
    const account = accountOfBrowser();
    account.answers(() => null);
    const { grant, kept, pass } = setUp({ account });
    await grant.connect();
    expect(await grant.token()).toBe('token-1');
    expect(kept()).not.toHaveProperty('through');
    pass(61);
    expect(await grant.token()).toBe('token-2');
    expect(account.token).toHaveBeenCalledTimes(1);
  });

  it('takes the window for a client of one’s own', async () => {
    const account = accountOfBrowser();
    const { grant } = setUp({ account, hasOwnClient: true });
    await grant.connect();
    expect(await grant.token()).toBe('token-1');
    expect(account.token).not.toHaveBeenCalled();
  });

  it('opens no second window for who declined in the first', async () => {
    const account = accountOfBrowser();
    account.answers(() => {
      throw new PlateauError('consent-refused', 'Declined.');
    });
    const { grant, window, kept } = setUp({ account });
    expect(await codeOf(grant.connect())).toBe('consent-refused');
    expect(window.asked).toEqual([]);
    expect(kept()).toBeNull();
  });

  it('lets the browser forget a token that Google refused, and all that was given back', async () => {
    const account = accountOfBrowser();
    const { grant } = setUp({ account });
    await grant.connect();
    expect(await grant.renew()).toBe('account-2');
    expect(account.forget).toHaveBeenLastCalledWith('account-1');
    await grant.disconnect();
    expect(account.forget).toHaveBeenLastCalledWith('account-2');
  });
});
