import { rename, writeFile } from 'node:fs/promises';
import { readExport, writeExport } from '@/lib/storage/export-file';
import { writingIn } from './folder-failure';
import type { Given } from './flag';
import type { FLAGS } from './flags';
import { Misuse } from './misuse';
import { personLanguage } from './person-language';
import { openKeptState, openState } from './state/open-state';
import { textOfFile } from './text-file';
import { EXIT, type Terminal } from './terminal';
import { commandWords } from './command-words';

/** `plateau import`: what the extension, or another state, exported, into a state. */
export async function importCommand(
  { state }: Given<typeof FLAGS.import>,
  terminal: Terminal,
  [file]: readonly string[],
): Promise<number> {
  if (file === undefined) throw new Misuse({ what: 'no-file' });
  if (!state) throw new Misuse({ what: 'no-state' });
  // Parsed whole before the state is opened: a file that is no export leaves nothing behind.
  const kept = readExport(await textOfFile(file));
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
export async function exportCommand({ state, out }: Given<typeof FLAGS.export>, terminal: Terminal): Promise<number> {
  if (!state) throw new Misuse({ what: 'no-state' });
  if (!out) throw new Misuse({ what: 'no-out' });
  const { repository, close } = await openKeptState(state);
  try {
    // A disk that fills up leaves an earlier export whole; nobody but its owner reads it.
    const kept = writeExport(await repository.dump(), new Date());
    await writingIn(out, async () => {
      await writeFile(`${out}.new`, kept, { mode: 0o600 });
      await rename(`${out}.new`, out);
    });
  } finally {
    await close();
  }
  await terminal.print(commandWords(personLanguage(terminal.env)).exported(out));
  return EXIT.done;
}
