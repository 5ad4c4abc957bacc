import { PlateauError, type FailureCode } from '@/lib/model/failure';

/** A file as a person hands it over: its name without folders, and its bytes or its text. */
export interface CsvFile {
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** Where in a file something is wrong. Lines count from 1, as editors and spreadsheets show them. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: string;
  readonly value?: string;
}

const LONGEST_VALUE = 60;

export function csvError(code: FailureCode, message: string, place: Place): PlateauError {
  const { file, line, column, value } = place;
  return new PlateauError(code, message, {
    retry: { when: 'after-action' },
    details: {
      file,
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
      ...(value === undefined ? {} : { value: value.slice(0, LONGEST_VALUE) }),
    },
  });
}
