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

export function unreadable(file: string, cause: unknown): PlateauError {
  return new PlateauError('bad-input', `${file} cannot be read.`, { cause, details: { file } });
}
