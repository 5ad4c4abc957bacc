import { setFlagsFromString } from 'node:v8';
import { failureMessage } from '../failure-message';
import { personLanguage } from '../person-language';
import type { Terminal } from '../terminal';
import { type Hands, openHands } from './hands';
import type { OpenRun } from './open-run';
import { propertyThread } from './property-thread';
import { runProperty } from './run-property';

/**
 * Of its own accord V8 lets garbage grow to four times what is in use before it looks at all of it. A run of hundreds of
 * properties would take the memory that a container has; so it looks when half as much again has come.
 */
const THRIFTY = '--heap-growing-percent=50';

/** Hands of this machine for the time of some work, with as many threads as are to stand beside this one. */
export async function withHands(
  others: number,
  { config, options, dependencies, secrets }: OpenRun,
  { env, printError }: Pick<Terminal, 'env' | 'printError'>,
  work: (hands: Hands) => Promise<void>,
): Promise<void> {
  setFlagsFromString(THRIFTY);
  const { accessToken, asOf } = options;
  const hands = openHands({
    others,
    own: (entry) => runProperty(entry, dependencies),
    start: () => propertyThread({ config, options: { accessToken, asOf }, env: { ...env } }),
    broken: (failure) => printError(failureMessage(failure, personLanguage(env), secrets)),
  });
  try {
    await work(hands);
  } finally {
    await hands.close();
  }
}
