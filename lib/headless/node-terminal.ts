import { once } from 'node:events';
import process from 'node:process';
import { createInterface } from 'node:readline';
import type { Terminal } from './terminal';

/** A pipe that breaks rejects the wait as well: it is over all the same. */
const drained = () => once(process.stdout, 'drain').catch(() => null);

/**
 * The terminal of this process. Who closes the pipe early, as in `plateau … | head`, is within his rights: a filter has
 * nothing left to do then; work of which the lines only tell goes on, and tells nobody.
 */
export function nodeTerminal(): Terminal {
  let isFilter = false;
  let isRead = true;
  const closed = new Promise<void>((resolve) => {
    process.stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      if (isFilter) process.exit(0);
      isRead = false;
      resolve();
    });
  });
  return {
    get lines() {
      return createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
    },
    print: async (text) => {
      if (isRead && !process.stdout.write(text)) await Promise.race([closed, drained()]);
    },
    filters: () => (isFilter = true),
    printError: (text) => process.stderr.write(text),
    env: process.env,
    isInteractive: process.stdout.isTTY === true,
  };
}
