import { vi } from 'vitest';
import { PlateauError } from '@/lib/model/failure';
import type { AccountTokens } from '@/lib/platform/account-tokens';
import { createGrant, type KeptGrant } from '@/lib/platform/google-grant';
import type { Identity } from '@/lib/platform/identity';
import { READING_SCOPE } from '@/lib/platform/oauth-request';
import { memoryTokens } from '../../memory-tokens';

const REDIRECT = 'https://abc.chromiumapp.org/';

/** Google's window, answering each request with a fresh token, or with the error that is set. */
function google() {
  const asked: URL[] = [];
  let error: string | null = null;
  const identity: Identity = {
    redirectUrl: () => REDIRECT,
    async authorise(address) {
      const url = new URL(address);
      asked.push(url);
      const state = url.searchParams.get('state') ?? '';
      const answer =
        error === null
          ? { state, access_token: `token-${asked.length}`, expires_in: '3600', scope: READING_SCOPE }
          : { state, error };
      return `${REDIRECT}#${new URLSearchParams(answer)}`;
    },
  };
  return {
    identity,
    asked,
    refuse: (reason: string | null) => {
      error = reason;
    },
  };
}

interface Setting {
  readonly clientId?: string | null;
  readonly kept?: KeptGrant | null;
  readonly account?: AccountTokens | null;
  readonly hasOwnClient?: boolean;
}

export function setUp({ clientId = 'id', kept = null, account = null, hasOwnClient = false }: Setting = {}) {
  let grantKept = kept;
  let time = Date.parse('2026-11-21T10:00:00Z');
  const window = google();
  const fetch = vi.fn(async (address: string | URL | Request) =>
    Response.json(String(address).includes('/tokeninfo') ? { sub: '110', scope: READING_SCOPE } : {}),
  );
  const tokens = memoryTokens();
  const grant = createGrant({
    identity: window.identity,
    tokens,
    fetch,
    now: () => new Date(time),
    clientId: async () => clientId,
    account,
    hasOwnClient: async () => hasOwnClient,
    scope: READING_SCOPE,
    kept: {
      read: async () => grantKept,
      write: async (next) => {
        grantKept = next;
      },
    },
  });
  return {
    grant,
    window,
    fetch,
    tokens,
    kept: () => grantKept,
    pass: (minutes: number) => {
      time += minutes * 60_000;
    },
  };
}

export const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    (error: unknown) => (error instanceof PlateauError ? error.code : String(error)),
  );
