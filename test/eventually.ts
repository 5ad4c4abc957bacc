import { vi } from 'vitest';

/** Milliseconds. A machine that is busy is not a fault of the test: Vitest gives up after a second, browsers' drivers after thirty. */
export const PATIENCE = 300_000;

/** Waits until an assertion holds. */
export const eventually = <Value>(assertion: () => Value | Promise<Value>): Promise<Value> =>
  vi.waitFor(assertion, { timeout: PATIENCE });
