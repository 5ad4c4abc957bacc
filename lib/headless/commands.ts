import { access, constants } from 'node:fs/promises';
import { answerLines, linesOfFile } from './json-lines';
import { Misuse, parsedArguments } from './misuse';
import { unreadable } from './text-file';
import { EXIT, type Terminal } from './terminal';

/** A command takes its arguments and the terminal, and returns the exit code. */
export type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

/**
 * Everything that `plateau` can do, by name, in the order in which help lists it. Each is loaded when
 * it is called: `diagnose` in a pipe must not wait for a mail builder and Google's client.
 */
export const COMMANDS: Readonly<Record<string, Command>> = {
  start: async (args, terminal) => (await import('./start-command')).startCommand(args, terminal),
  report: async (args, terminal) => (await import('./report-command')).reportCommand(args, terminal),
  run: async (args, terminal) => (await import('./many/run-command')).runCommand(args, terminal),
  enqueue: async (args, terminal) => (await import('./many/queue-commands')).enqueueCommand(args, terminal),
  work: async (args, terminal) => (await import('./many/queue-commands')).workCommand(args, terminal),
  deliver: async (args, terminal) => (await import('./many/deliver-command')).deliverCommand(args, terminal),
  settle: async (args, terminal) => (await import('./many/settle-command')).settleCommand(args, terminal),
  portfolio: async (args, terminal) => (await import('./many/portfolio-command')).portfolioCommand(args, terminal),
  doctor: async (args, terminal) => (await import('./doctor/doctor-command')).doctorCommand(args, terminal),
  import: async (args, terminal) => (await import('./move-state')).importCommand(args, terminal),
  export: async (args, terminal) => (await import('./move-state')).exportCommand(args, terminal),
  diagnose: async (args, terminal) =>
    lineByLine(args, terminal, (await import('@/lib/diagnose/diagnose-line')).diagnoseLine),
  attribute: async (args, terminal) =>
    lineByLine(args, terminal, (await import('@/lib/explain/attribution/attribute-line')).attributeLine),
  lift: async (args, terminal) => lineByLine(args, terminal, (await import('@/lib/learn/lift-line')).liftLine),
};

/** From standard input, or from the one file that is named. */
async function lineByLine(
  args: readonly string[],
  terminal: Terminal,
  answer: (question: unknown) => unknown,
): Promise<number> {
  const [file, stray] = parsedArguments(args, {}, true).positionals;
  if (stray !== undefined) throw new Misuse({ what: 'unknown-argument', value: stray });
  if (file === undefined) await answerLines(terminal, answer);
  else {
    await access(file, constants.R_OK).catch((cause: unknown) => {
      throw unreadable(file, cause);
    });
    await answerLines({ lines: linesOfFile(file), print: terminal.print }, answer);
  }
  return EXIT.done;
}
