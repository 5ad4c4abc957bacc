import type { WrongUse } from '@/lib/language/catalogue/runner';
import { Language } from '@/lib/model/language';
import { type CommandWords, commandWords } from './command-words';
import { COMMANDS, isCommandName } from './commands';
import { failureMessage } from './failure-message';
import { helpOf, exampleOf } from './help';
import { Misuse } from './misuse';
import { nearOf } from './near';
import { personLanguage } from './person-language';
import { dashed } from './flag';
import { secretOf } from './state/state-place';
import { EXIT, type Terminal } from './terminal';

const NAMES = Object.keys(COMMANDS).filter(isCommandName);

/** Runs one command with its arguments and returns the exit code. Never throws. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  const language = personLanguage(terminal.env);
  const words = commandWords(language);
  const asksForHelp = rest.includes('--help') || rest.includes('-h');
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await terminal.print(words.help(NAMES.map((each) => `  ${each.padEnd(10)} ${words.commands[each]}`).join('\n')));
    return name === undefined ? EXIT.usage : EXIT.done;
  }
  if (!isCommandName(name)) {
    terminal.printError(words.unknownCommand(name, nearOf(name, NAMES)));
    return EXIT.usage;
  }
  if (asksForHelp) {
    await terminal.print(helpOf(words.pages[name], words.typeset));
    return EXIT.done;
  }
  try {
    return await COMMANDS[name].run(rest, terminal);
  } catch (error) {
    if (error instanceof Misuse) {
      terminal.printError(words.wrong(withExample(error.use, words.pages), name));
      return EXIT.usage;
    }
    terminal.printError(failureMessage(error, languageAskedFor(rest) ?? language, secretsIn(rest)));
    return EXIT.failed;
  }
}

/** The help shows what a value looks like; a flag that several commands share is listed by one of them. */
function withExample(use: WrongUse, pages: CommandWords['pages']): WrongUse {
  if (use.what !== 'bad-value' || use.near !== undefined) return use;
  const listed = NAMES.flatMap((name) => {
    const page = pages[name];
    return 'flags' in page ? Object.entries(page.flags) : [];
  });
  const help = listed.find(([name]) => dashed(name) === use.flag)?.[1];
  const { example } = exampleOf(help ?? '');
  return example ? { ...use, example } : use;
}

/** A person who asks for a French draft reads French. */
function languageAskedFor(args: readonly string[]): Language | undefined {
  return Language.safeParse(valueOf('--language', args)?.slice(0, 2)).data;
}

/** What was given and is never to be printed. */
export function secretsIn(args: readonly string[]): string[] {
  return [valueOf('--access-token', args) ?? '', secretOf(valueOf('--state', args) ?? '')];
}

function valueOf(flag: string, args: readonly string[]): string | undefined {
  const joined = args.find((arg) => arg.startsWith(`${flag}=`))?.slice(flag.length + 1);
  const at = args.indexOf(flag);
  return joined ?? (at < 0 ? undefined : args[at + 1]);
}
