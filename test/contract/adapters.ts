import { googleClientSource } from '@/lib/collect/google-client/google-client-source';
import { restSource } from '@/lib/collect/rest/rest-source';
import type { AnalyticsSource } from '@/lib/collect/source';
import { PlateauError } from '@/lib/model/failure';

export const NOW = new Date('2026-11-22T10:00:00Z');
const now = () => NOW;
const pause = () => 0;

export interface Adapter {
  readonly name: string;
  at(origin: string, token: string, timeout?: number): AnalyticsSource;
}

/** Both ways to Google, without the pauses between two attempts. */
export const ADAPTERS: readonly Adapter[] = [
  {
    name: 'plain HTTP',
    at: (origin, token, timeout = 300_000) =>
      restSource({ token: async () => token, dataOrigin: origin, adminOrigin: origin, now, pause, timeout }),
  },
  {
    name: 'Google’s client',
    at: (apiOrigin, accessToken, timeout = 300_000) =>
      googleClientSource({ apiOrigin, accessToken, now, pause, timeout }),
  },
];

/** What becomes of a call: its result, or the failure without its stack. */
export async function outcomeOf<Result>(call: () => Promise<Result>): Promise<unknown> {
  try {
    return { result: await call() };
  } catch (error) {
    if (!(error instanceof PlateauError)) throw error;
    return { code: error.code, retry: error.retry, details: error.details };
  }
}
