import { once } from 'node:events';
import process from 'node:process';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import type { Language } from '@/lib/model/language';
import { commandWords } from '../command-words';
import type { Given } from '../flag';
import type { FLAGS } from '../flags';
import { Misuse } from '../misuse';
import { partsOf } from '../near';
import { personLanguage } from '../person-language';
import { secretOf } from '../state/state-place';
import { EXIT, type Terminal } from '../terminal';
import { keptShelf } from './kept-shelf';
import { readShelf } from './read-shelf';
import { plateauServer } from './server';
import type { Shelf } from './shelf';

type McpGiven = Given<typeof FLAGS.mcp>;

/** `plateau mcp`: serves until the assistant closes standard input. Standard output is the protocol's alone. */
export async function mcpCommand(given: McpGiven, terminal: Terminal, strays: readonly string[]): Promise<number> {
  const language = personLanguage(terminal.env, given.language === undefined ? [] : [given.language]);
  const shelf = shelfOf(given, strays, language);
  if (terminal.isInteractive) terminal.printError(commandWords(language).serving);
  // A pipe closes; a file, /dev/null among them, only comes to its end.
  const ended = Promise.race([once(process.stdin, 'close'), once(process.stdin, 'end')]);
  const secrets = [secretOf(given.state ?? '')];
  const handle = serveStdio(() => plateauServer({ shelf, language }, secrets), {
    onerror: (error) => terminal.printError(`plateau mcp: ${error.message}\n`),
  });
  await ended;
  await handle.close();
  return EXIT.done;
}

function shelfOf(given: McpGiven, strays: readonly string[], language: Language): Shelf {
  const { demo, csv, state, property } = given;
  if ([demo, csv, state].filter(Boolean).length !== 1) throw new Misuse({ what: 'no-shelf' });
  const [stray] = csv === undefined ? strays : [];
  if (stray !== undefined) throw new Misuse({ what: 'unknown-argument', value: stray });
  const now = () => new Date();
  if (state !== undefined)
    return keptShelf(
      state,
      property?.flatMap((ids) => partsOf(ids)),
      now,
    );
  if (property !== undefined) throw new Misuse({ what: 'unknown-argument', value: '--property' });
  const origin = csv === undefined ? { from: 'demo' as const } : { from: 'csv' as const, files: [...csv, ...strays] };
  return readShelf(origin, given, language, now);
}
