import * as z from 'zod/mini';

const TOKEN_INFO_ADDRESS = 'https://oauth2.googleapis.com/tokeninfo';
const TokenInfo = z.object({ sub: z.string() });

/**
 * The number of the account that a token belongs to; no name and no address. It only makes silent renewals
 * smoother for people with several accounts: null where Google does not say it.
 */
export async function accountOf(accessToken: string, request: typeof fetch): Promise<string | null> {
  try {
    // In a header, as Google's own library does: addresses are written down on the way, headers are not.
    const response = await request(TOKEN_INFO_ADDRESS, {
      method: 'POST',
      headers: { authorization: `Bearer ${accessToken}` },
    });
    const info = TokenInfo.safeParse(await response.json());
    return info.success ? info.data.sub : null;
  } catch {
    return null;
  }
}
