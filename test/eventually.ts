import { vi } from 'vitest';

/** A machine that is busy is not a fault of the test: Vitest's own default gives up after a second. */
const PATIENCE = { timeout: 300_000 };

/** Waits until an assertion holds. */
export const eventually = <Value>(assertion: () => Value | Promise<Value>): Promise<Value> =>
  vi.waitFor(assertion, PATIENCE);
