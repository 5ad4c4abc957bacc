import { PlateauError } from '@/lib/model/failure';

export const ANALYTICS_SCOPE = 'https://www.googleapis.com/auth/analytics.readonly';

interface Access {
  readonly accessToken: string | undefined;
  /** The key of a service account, and where neither it nor a token is given, application default credentials. */
  readonly keyFile: string | undefined;
  readonly scopes: readonly string[];
}

/** Gives the token that was handed in, or one of the account's own, renewed as it runs out. */
export async function googleToken({ accessToken, keyFile, scopes }: Access): Promise<() => Promise<string>> {
  if (accessToken !== undefined) return async () => accessToken;
  const { GoogleAuth } = await import('google-auth-library');
  const auth = new GoogleAuth({ scopes: [...scopes], ...(keyFile === undefined ? {} : { keyFile }) });
  return async () => {
    const token = await auth.getAccessToken().catch((cause: unknown) => {
      throw notConnected(cause, keyFile);
    });
    if (!token) throw notConnected(null, keyFile);
    return token;
  };
}

function notConnected(cause: unknown, file: string | undefined): PlateauError {
  const what = file === undefined ? 'There are no application default credentials.' : `${file} gives no access.`;
  return new PlateauError('not-connected', what, {
    cause,
    retry: { when: 'after-action' },
    details: file === undefined ? {} : { file },
  });
}
