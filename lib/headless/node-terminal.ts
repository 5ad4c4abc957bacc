import { once } from 'node:events';
import process from 'node:process';
import { createInterface } from 'node:readline';
import type { Terminal } from './terminal';

/** The terminal of this process. */
export function nodeTerminal(): Terminal {
  // `plateau diagnose | head` closes the pipe early: that is the reader's right, not a failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    get lines() {
      return createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
    },
    print: async (text) => {
      if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    },
    printError: (text) => process.stderr.write(text),
    env: process.env,
    isInteractive: process.stdout.isTTY === true,
  };
}
