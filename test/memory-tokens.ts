import type { Token, TokenStore } from '@/lib/platform/token-store';

/** A token that rests in the test alone. */
export function memoryTokens(): TokenStore {
  let kept: Token | null = null;
  return {
    read: async () => kept,
    write: async (token) => {
      kept = token;
    },
  };
}
