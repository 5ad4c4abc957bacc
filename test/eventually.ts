import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds. A machine that is busy is not a fault of the test: Vitest gives up after a second, browsers' drivers after thirty. */
export const PATIENCE = 300_000;
const PAUSE = 50;

/**
 * Waits until an assertion holds, in a test and out of one.
 *
 * @throws what it threw last
 */
export async function eventually<Value>(assertion: () => Value | Promise<Value>, timeout = PATIENCE): Promise<Value> {
  const end = performance.now() + timeout;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await sleep(PAUSE);
  }
}
