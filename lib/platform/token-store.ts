import * as z from 'zod/mini';
import { browser } from './browser';

export const Token = z.object({
  accessToken: z.string(),
  /** Instant, ISO 8601. */
  expiresAt: z.string(),
  /** Microsoft's, which renews the token without a window for a day. */
  refreshToken: z.optional(z.string()),
});
export type Token = z.infer<typeof Token>;

/** Where the token of the hour rests. It is never written to disk. */
export interface TokenStore {
  read(): Promise<Token | null>;
  /** `null` forgets it. */
  write(token: Token | null): Promise<void>;
}

/** The browser's session storage: in memory, gone when the browser closes, out of web pages' reach. */
export function sessionTokens(key: 'token' | 'mail-token' | 'outlook-token' | 'note-token'): TokenStore {
  return {
    async read() {
      const kept = Token.safeParse((await browser.storage.session.get(key))[key]);
      return kept.success ? kept.data : null;
    },
    async write(token) {
      await (token === null ? browser.storage.session.remove(key) : browser.storage.session.set({ [key]: token }));
    },
  };
}
