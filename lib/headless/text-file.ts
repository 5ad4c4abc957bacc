import { readFile } from 'node:fs/promises';
import { PlateauError } from '@/lib/model/failure';

/** The text of a file that the person named. */
export function textOfFile(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((cause: unknown) => {
    throw unreadable(file, cause);
  });
}

export function unreadable(file: string, cause: unknown): PlateauError {
  return new PlateauError('bad-input', `${file} cannot be read.`, { cause, details: { file } });
}
