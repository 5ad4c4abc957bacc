import { appendFile, rename, rm, writeFile } from 'node:fs/promises';
import { readBackup, writeBackup } from '@/lib/storage/backup-lines';
import { writingIn } from './folder-failure';
import type { Given } from './flag';
import type { FLAGS } from './flags';
import { Misuse } from './misuse';
import { personLanguage } from './person-language';
import { openKeptState, openState } from './state/open-state';
import { textPieces } from './text-file';
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
  const records = () => readBackup(textPieces(file));
  // Read to its end before the state is opened: a file that is no export leaves nothing behind.
  let count = 0;
  for await (const _record of records()) count += 1;
  const { repository, close } = await openState(state);
  try {
    await repository.restore(records);
  } finally {
    await close();
  }
  await terminal.print(commandWords(personLanguage(terminal.env)).imported(count));
  return EXIT.done;
}

/** `plateau export`: a state as a file that the extension takes in. */
export async function exportCommand({ state, out }: Given<typeof FLAGS.export>, terminal: Terminal): Promise<number> {
  if (!state) throw new Misuse({ what: 'no-state' });
  if (!out) throw new Misuse({ what: 'no-out' });
  const { repository, close } = await openKeptState(state);
  try {
    // A disk that fills up leaves an earlier export whole; nobody but its owner reads it.
    const unfinished = `${out}.new`;
    await writingIn(out, () => writeFile(unfinished, '', { mode: 0o600 }));
    try {
      for await (const piece of writeBackup(repository, new Date()))
        await writingIn(out, () => appendFile(unfinished, piece));
      await writingIn(out, () => rename(unfinished, out));
    } finally {
      await rm(unfinished, { force: true });
    }
  } finally {
    await close();
  }
  await terminal.print(commandWords(personLanguage(terminal.env)).exported(out));
  return EXIT.done;
}
