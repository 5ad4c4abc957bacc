import { readFile, rename, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { PlateauError } from '@/lib/model/failure';
import { readExport, writeExport } from '@/lib/remember/export-file';
import { personLanguage } from './person-language';
import { openState } from './state/open-state';
import { EXIT, type Terminal } from './terminal';
import { commandWords } from './words/words';

/** `plateau import`: what the extension, or another state, exported, into a state. */
export async function importCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { state, file } = argumentsIn(args);
  if (state === undefined || file === undefined) return misused('import', terminal);
  // Parsed whole before the state is opened: a file that is no export leaves nothing behind.
  const kept = readExport(await textOf(file));
  const { repository, close } = await openState(state);
  try {
    await repository.restore(kept);
  } finally {
    await close();
  }
  await terminal.print(commandWords(personLanguage(terminal.env)).imported(Object.values(kept).flat().length));
  return EXIT.done;
}

/** `plateau export`: a state as a file that the extension takes in. */
export async function exportCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { state, out } = argumentsIn(args);
  if (state === undefined || out === undefined) return misused('export', terminal);
  const { repository, close } = await openState(state);
  try {
    // A disk that fills up leaves an earlier export whole; nobody but its owner reads it.
    await writeFile(`${out}.new`, writeExport(await repository.dump(), new Date()), { mode: 0o600 });
    await rename(`${out}.new`, out);
  } finally {
    await close();
  }
  await terminal.print(commandWords(personLanguage(terminal.env)).exported(out));
  return EXIT.done;
}

interface Arguments {
  readonly state?: string | undefined;
  readonly out?: string | undefined;
  readonly file?: string | undefined;
}

function argumentsIn(args: readonly string[]): Arguments {
  const options = { state: { type: 'string' }, out: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false });
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
  return { state: text(values.state), out: text(values.out), file: positionals[0] };
}

function misused(command: string, terminal: Terminal): number {
  terminal.printError(commandWords(personLanguage(terminal.env)).helpOf[command] ?? '');
  return EXIT.usage;
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new PlateauError('bad-input', `${file} cannot be read.`, { cause, details: { file } });
  }
}
