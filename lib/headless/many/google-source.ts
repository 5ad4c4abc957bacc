import { restSource } from '@/lib/collect/rest/rest-source';
import type { AnalyticsSource } from '@/lib/collect/source';
import { PlateauError } from '@/lib/model/failure';

const SCOPE = 'https://www.googleapis.com/auth/analytics.readonly';

interface GoogleSourceOptions {
  readonly apiOrigin: string | undefined;
  /** The key of a service account, and where neither it nor a token is given, application default credentials. */
  readonly keyFile: string | undefined;
  readonly accessToken: string | undefined;
  readonly now: () => Date;
}

/**
 * Google Analytics over plain HTTP, for many properties: Google's own client keeps megabytes of every property that it
 * has read, and a process that reads hundreds would end for lack of memory.
 */
export async function googleSource({
  apiOrigin,
  keyFile,
  accessToken,
  now,
}: GoogleSourceOptions): Promise<AnalyticsSource> {
  const { GoogleAuth } = await import('google-auth-library');
  const auth = new GoogleAuth({ scopes: [SCOPE], ...(keyFile === undefined ? {} : { keyFile }) });
  async function defaultToken(): Promise<string> {
    const token = await auth.getAccessToken().catch((cause: unknown) => {
      throw notConnected(cause, keyFile);
    });
    if (!token) throw notConnected(null, keyFile);
    return token;
  }
  return restSource({
    token: async () => accessToken ?? (await defaultToken()),
    now,
    ...(apiOrigin === undefined ? {} : { dataOrigin: apiOrigin, adminOrigin: apiOrigin }),
  });
}

function notConnected(cause: unknown, file: string | undefined): PlateauError {
  const what = file === undefined ? 'There are no application default credentials.' : `${file} gives no access.`;
  return new PlateauError('not-connected', what, {
    cause,
    retry: { when: 'after-action' },
    details: file === undefined ? {} : { file },
  });
}
