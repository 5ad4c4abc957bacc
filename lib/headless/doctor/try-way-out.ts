import { access, constants, mkdir } from 'node:fs/promises';
import { writingIn } from '../folder-failure';
import { mailboxOf } from '../many/mailbox-of';
import type { RunConfig } from '../many/run-config';
import { commandWords } from '../command-words';
import type { Asker } from './check';

/**
 * Signs in to the mail server, or looks whether the folder can be written; nothing goes out.
 *
 * @returns what is well, in words
 * @throws PlateauError that says what is not
 */
export async function tryWayOut({ folder, mail }: RunConfig, { language, env }: Asker): Promise<string> {
  const { doctor: words } = commandWords(language);
  if (mail !== undefined) {
    await (await mailboxOf(mail, env)).check();
    return words.mail(`${mail.host}:${mail.port}`, mail.from);
  }
  const place = folder ?? '';
  await writingIn(place, async () => {
    await mkdir(place, { recursive: true });
    await access(place, constants.W_OK);
  });
  return words.folder(place);
}
