import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { PlateauError } from '@/lib/model/failure';

/** A file that the person named: what it is called, and what it holds. */
export async function namedFile(file: string): Promise<{ readonly name: string; readonly content: Buffer }> {
  try {
    return { name: basename(file), content: await readFile(file) };
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

/** The text of a file that the person named. */
export async function textOfFile(file: string): Promise<string> {
  return (await namedFile(file)).content.toString('utf8');
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
