/** A backup as the settings page writes it, and takes it in again. */
import type { Handlers } from '@/lib/messages/background-messages';
import { backupEnd, readBackup } from '@/lib/storage/backup-lines';

export async function backupOf(handlers: Handlers): Promise<string> {
  const { head, names } = await handlers.backupNames({});
  const { text, count } = await handlers.backupPiece({ names: [...names] });
  return `${head}${text}${backupEnd(count)}`;
}

export async function takeBackup(handlers: Handlers, text: string): Promise<void> {
  const pieces = async function* () {
    yield text;
  };
  await handlers.takeIn({ records: await Array.fromAsync(readBackup(pieces())) });
  await handlers.takenIn({});
}
