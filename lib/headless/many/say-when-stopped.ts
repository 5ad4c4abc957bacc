import { constants } from 'node:os';
import process from 'node:process';
import type { Terminal } from '../terminal';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Says what becomes of some work where somebody ends it, by Ctrl-C or as a service that is stopped; the process ends with
 * 128 and the number of the signal, as shells have it.
 *
 * @param said that what was done is kept, and what to do next
 */
export async function sayWhenStopped<Result>(
  { printError }: Pick<Terminal, 'printError'>,
  said: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const stop = (signal: (typeof SIGNALS)[number]) => {
    printError(said);
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  try {
    return await work();
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}
