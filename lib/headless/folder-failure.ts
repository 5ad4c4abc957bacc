import { PlateauError } from '@/lib/model/failure';

/** A folder that cannot be written: it belongs to somebody else, lies on a full disk, or is a file. */
export function folderFailure(folder: string, cause: unknown): PlateauError {
  return new PlateauError('folder-unwritable', 'The folder for the drafts cannot be written.', {
    cause,
    retry: { when: 'after-action' },
    details: { file: folder },
  });
}

/** Does some writing in a folder, whose failure is the folder's. */
export async function writingIn<Result>(folder: string, write: () => Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (cause) {
    throw folderFailure(folder, cause);
  }
}
