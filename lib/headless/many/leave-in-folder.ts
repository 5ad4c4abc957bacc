import { existsSync } from 'node:fs';
import { mkdir, open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileName } from '@/lib/deliver/file-name';
import { receiptKey } from '@/lib/deliver/receipt-key';
import type { Draft } from '@/lib/model/draft';
import type { Receipt } from '@/lib/model/receipt';
import type { Repository } from '@/lib/storage/repository';
import { writingIn } from '../folder-failure';
import { draftEmail, EDITION_SENT } from '../draft-email';

/**
 * Leaves a draft as a message in a folder, once. A receipt that says "sending" stands first, and the file has its name
 * only when it is whole and on the disk: whoever was killed in between either left it or did not, and the folder knows.
 *
 * @returns the file's name; null where it was left earlier
 */
export async function leaveInFolder(
  draft: Draft,
  folder: string,
  { repository, now }: { readonly repository: Repository; readonly now: () => Date },
): Promise<string | null> {
  const key = receiptKey(draft, EDITION_SENT[draft.kind], 'folder');
  // Two properties may bear the same name.
  const name = `${draft.propertyId}-${fileName(draft, 'eml')}`;
  const place = join(folder, name);
  const receipt: Receipt = { key, way: 'folder', language: draft.language, at: now().toISOString(), to: name };
  const kept = await repository.read('receipts', key);
  if (kept !== null && kept.state !== 'sending') return null;
  if (kept !== null && existsSync(place)) {
    await repository.write('receipts', key, receipt);
    return null;
  }
  await repository.write('receipts', key, { ...receipt, state: 'sending' });
  const message = draftEmail(draft);
  await writingIn(folder, () => writeWhole(place, message));
  await repository.write('receipts', key, receipt);
  return name;
}

async function writeWhole(place: string, content: string): Promise<void> {
  const unfinished = `${place}.${crypto.randomUUID()}.new`;
  await mkdir(dirname(place), { recursive: true });
  const file = await open(unfinished, 'w');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, place);
}
