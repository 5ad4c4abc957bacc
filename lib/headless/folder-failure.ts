import { PlateauError } from '@/lib/model/failure';

/** What a system says of a disk without room. */
const NO_ROOM = new Set(['ENOSPC', 'EDQUOT']);

export function isWithoutRoom(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && NO_ROOM.has(String(cause.code));
}

/** A folder that cannot be written: it belongs to somebody else, lies on a full disk, or is a file. */
export function folderFailure(folder: string, cause: unknown): PlateauError {
  const code = isWithoutRoom(cause) ? 'folder-full' : 'folder-unwritable';
  return new PlateauError(code, 'The folder for the drafts cannot be written.', {
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
