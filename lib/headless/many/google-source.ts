import { restSource } from '@/lib/collect/rest/rest-source';
import type { AnalyticsSource } from '@/lib/collect/source';
import { ANALYTICS_SCOPE, googleToken } from '../google-token';

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
  return restSource({
    token: await googleToken({ accessToken, keyFile, scopes: [ANALYTICS_SCOPE] }),
    now,
    ...(apiOrigin === undefined ? {} : { dataOrigin: apiOrigin, adminOrigin: apiOrigin }),
  });
}
