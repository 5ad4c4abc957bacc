import { access, constants } from 'node:fs/promises';
import type { CommandName } from '@/lib/language/catalogue/command-line';
import { type Flag, type Flags, parsedArguments } from './flag';
import { FLAGS } from './flags';
import { answerLines, linesOfFile } from './json-lines';
import { Misuse } from './misuse';
import { unreadable } from './text-file';
import { EXIT, type Terminal } from './terminal';

/** What a command does with what was given to it; returns the exit code. */
type Action<V> = (given: Partial<V>, terminal: Terminal, files: readonly string[]) => Promise<number>;

export interface Command {
  readonly flags: Readonly<Record<string, Flag<unknown>>>;
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number>;
}

/**
 * Everything that `plateau` can do, by name, in the order in which help lists it. Each is loaded when
 * it is called: `diagnose` in a pipe must not wait for a mail builder and Google's client.
 */
export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  start: command(FLAGS.start, async () => (await import('./start-command')).startCommand),
  report: command(FLAGS.report, async () => (await import('./report-command')).reportCommand, 'files'),
  ask: command(FLAGS.ask, async () => (await import('./ask-command')).askCommand, 'files'),
  mcp: command(FLAGS.mcp, async () => (await import('./mcp/mcp-command')).mcpCommand, 'files'),
  run: command(FLAGS.run, async () => (await import('./many/run-command')).runCommand),
  enqueue: command(FLAGS.enqueue, async () => (await import('./many/queue-commands')).enqueueCommand),
  work: command(FLAGS.work, async () => (await import('./many/queue-commands')).workCommand),
  deliver: command(FLAGS.deliver, async () => (await import('./many/deliver-command')).deliverCommand),
  settle: command(FLAGS.settle, async () => (await import('./many/settle-command')).settleCommand),
  portfolio: command(FLAGS.portfolio, async () => (await import('./many/portfolio-command')).portfolioCommand),
  doctor: command(FLAGS.doctor, async () => (await import('./doctor/doctor-command')).doctorCommand, 'files'),
  import: command(FLAGS.import, async () => (await import('./move-state')).importCommand, 'files'),
  export: command(FLAGS.export, async () => (await import('./move-state')).exportCommand),
  diagnose: lineByLine(FLAGS.diagnose, async () => (await import('@/lib/diagnose/diagnose-line')).diagnoseLine),
  attribute: lineByLine(
    FLAGS.attribute,
    async () => (await import('@/lib/explain/attribution/attribute-line')).attributeLine,
  ),
  lift: lineByLine(FLAGS.lift, async () => (await import('@/lib/learn/lift-line')).liftLine),
};

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

function command<V>(flags: Flags<V>, load: () => Promise<Action<NoInfer<V>>>, takes?: 'files'): Command {
  return {
    flags,
    run: async (args, terminal) => {
      const { given, files } = parsedArguments(args, flags, takes === 'files');
      return (await load())(given, terminal, files);
    },
  };
}

/** From standard input, or from the one file that is named. */
function lineByLine<V>(flags: Flags<V>, load: () => Promise<(question: unknown) => unknown>): Command {
  const answerAll: Action<V> = async (_given, terminal, [file, stray]) => {
    if (stray !== undefined) throw new Misuse({ what: 'unknown-argument', value: stray });
    if (file !== undefined)
      await access(file, constants.R_OK).catch((cause: unknown) => {
        throw unreadable(file, cause);
      });
    const answer = await load();
    terminal.filters();
    // Made last: lines that come while nobody takes them are lost.
    const lines = file === undefined ? terminal.lines : linesOfFile(file);
    await answerLines({ lines, print: terminal.print }, answer);
    return EXIT.done;
  };
  return command(flags, async () => answerAll, 'files');
}
