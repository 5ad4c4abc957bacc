import process from 'node:process';
import { failureMessage } from './failure-message';
import { personLanguage } from './person-language';
import { stateFailure } from './state/state-failure';
import { EXIT, type Terminal } from './terminal';

/** Node's own code for work that waits for what will never come (https://nodejs.org/api/process.html#exit-codes). */
const WAITED_IN_VAIN = 13;

/** Says a sentence where this process would end without one: a failure that nobody caught, or a wait without end. */
export function saysLastWord({ env, printError }: Terminal, secrets: readonly string[]): void {
  const say = (error: unknown) => printError(failureMessage(stateFailure(error), personLanguage(env), secrets));
  process.on('uncaughtException', (error) => {
    say(error);
    process.exit(EXIT.failed);
  });
  process.on('exit', (code) => {
    if (code !== WAITED_IN_VAIN) return;
    say(new Error('The command waited for an answer that will never come.'));
    process.exitCode = EXIT.failed;
  });
}
