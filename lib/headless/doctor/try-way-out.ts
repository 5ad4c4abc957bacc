import { access, constants, mkdir } from 'node:fs/promises';
import { writingIn } from '../folder-failure';
import { mailboxOf } from '../many/mailbox-of';
import type { RunConfig } from '../many/run-config';
import { commandWords } from '../command-words';
import type { Asker } from './check';

/**
 * Signs in to the mail server, or looks whether the folder can be written; nothing goes out.
 *
 * @returns what is well, in words; null where drafts go to channels alone
 * @throws PlateauError that says what is not
 */
export async function tryWayOut({ folder, mail }: RunConfig, { language, env }: Asker): Promise<string | null> {
  const { doctor: words } = commandWords(language);
  if (mail !== undefined) {
    await (await mailboxOf(mail, env)).check();
    return words.mail(`${mail.host}:${mail.port}`, mail.from);
  }
  if (folder === undefined) return null;
  await writingIn(folder, async () => {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  });
  return words.folder(folder);
}
