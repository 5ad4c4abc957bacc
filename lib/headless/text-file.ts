import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { PlateauError } from '@/lib/model/failure';

/** The text of a file that the person named. */
export function textOfFile(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((cause: unknown) => {
    throw unreadable(file, cause);
  });
}

/** The same piece by piece, for one of any size. */
export async function* textPieces(file: string): AsyncGenerator<string> {
  try {
    for await (const piece of createReadStream(file, 'utf8')) yield String(piece);
  } catch (cause) {
    throw cause instanceof PlateauError ? cause : unreadable(file, cause);
  }
}

/** A file that the person named and that is not there, or cannot be opened. */
export function unreadable(file: string, cause: unknown): PlateauError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
  return new PlateauError(isMissing ? 'file-missing' : 'file-unreadable', `The file cannot be read (${code}).`, {
    cause,
    retry: { when: 'after-action' },
    details: { file },
  });
}
