import { setTimeout as sleep } from 'node:timers/promises';
import { isLineLost } from './state-failure';

/** Milliseconds: as long as a server takes to start again, or another to take its place. */
const PATIENCE_MS = 60_000;
const PAUSE_MS = 100;

export type ThroughRestarts = <Result>(work: () => Promise<Result>) => Promise<Result>;

/**
 * Does work on a server again whose line broke in the middle of it, as by a restart. A server that was never reached, or
 * that stays away, is not waited for: an address that is wrong is told at once, and each next work fails at once too.
 */
export function throughRestarts(patience = PATIENCE_MS): ThroughRestarts {
  let isReached = false;
  return async (work) => {
    const end = performance.now() + patience;
    for (;;) {
      try {
        const result = await work();
        isReached = true;
        return result;
      } catch (error) {
        if (!isLineLost(error)) throw error;
        if (!isReached || performance.now() > end) {
          isReached = false;
          throw error;
        }
      }
      await sleep(PAUSE_MS * (0.5 + Math.random()));
    }
  };
}
