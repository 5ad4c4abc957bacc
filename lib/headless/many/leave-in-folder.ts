import { existsSync } from 'node:fs';
import { link, mkdir, open, rename, rm } from 'node:fs/promises';
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
  // A file of that name beside no receipt is of another state, and gives way to this one's.
  const wasThere = existsSync(place);
  const isFirst = await repository.writeNew('receipts', key, { ...receipt, state: 'sending' });
  if (!isFirst) {
    const kept = await repository.read('receipts', key);
    if (kept !== null && kept.state !== 'sending') return null;
    if (wasThere) {
      await repository.write('receipts', key, receipt);
      return null;
    }
  }
  const message = draftEmail(draft);
  const isLeft = await writingIn(folder, () => writeWhole(place, message, isFirst && wasThere ? 'replace' : 'leave'));
  await repository.write('receipts', key, receipt);
  return isLeft ? name : null;
}

/** False where another one was quicker: what was left once stays as it is. */
async function writeWhole(place: string, content: string, standing: 'replace' | 'leave'): Promise<boolean> {
  const unfinished = `${place}.${crypto.randomUUID()}.new`;
  await mkdir(dirname(place), { recursive: true });
  try {
    const file = await open(unfinished, 'w');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    if (standing === 'replace') await rename(unfinished, place);
    return standing === 'replace' || (await linked(unfinished, place));
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** A name that is given only where it is free, and then at once; what knows no such names is renamed. */
async function linked(unfinished: string, place: string): Promise<boolean> {
  try {
    await link(unfinished, place);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'EEXIST') return false;
    if (!WITHOUT_LINKS.has(code)) throw error;
    await rename(unfinished, place);
    return true;
  }
}

const WITHOUT_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);
