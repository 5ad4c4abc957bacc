import { restSource } from '@/lib/collect/rest/rest-source';
import type { AnalyticsSource } from '@/lib/collect/source';
import { PlateauError } from '@/lib/model/failure';

const SCOPE = 'https://www.googleapis.com/auth/analytics.readonly';

interface GoogleSourceOptions {
  readonly apiOrigin: string | undefined;
  /** Application default credentials are used without it. */
  readonly accessToken: string | undefined;
  readonly now: () => Date;
}

/**
 * Google Analytics over plain HTTP, for many properties: Google's own client keeps megabytes of every property that it
 * has read, and a process that reads hundreds would end for lack of memory.
 */
export async function googleSource({ apiOrigin, accessToken, now }: GoogleSourceOptions): Promise<AnalyticsSource> {
  const { GoogleAuth } = await import('google-auth-library');
  const auth = new GoogleAuth({ scopes: [SCOPE] });
  async function defaultToken(): Promise<string> {
    const token = await auth.getAccessToken().catch((cause: unknown) => {
      throw notConnected(cause);
    });
    if (!token) throw notConnected(null);
    return token;
  }
  return restSource({
    token: async () => accessToken ?? (await defaultToken()),
    now,
    ...(apiOrigin === undefined ? {} : { dataOrigin: apiOrigin, adminOrigin: apiOrigin }),
  });
}

function notConnected(cause: unknown): PlateauError {
  return new PlateauError('not-connected', 'There are no application default credentials.', {
    cause,
    retry: { when: 'after-action' },
  });
}
