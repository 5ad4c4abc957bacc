import type { ColumnLeftOut, RowsLeftOut } from '@/lib/model/reading-account';

export interface TableWords {
  readonly file: string;
  readonly rows: number;
  readonly read: number;
  /** Both in figures, as the language writes them. */
  readonly count: { readonly rows: string; readonly read: string };
}

export interface RowsWords {
  readonly rows: number;
  /** In figures, as the language writes them. */
  readonly count: string;
  /** `line 8`, or ''. */
  readonly line: string;
  /** A column, or a day written out; '' where there is none. */
  readonly what: string;
}

/** What is said of a reading from files: how many rows, which were left out and why, which columns were not used. */
export interface ReadingMessages {
  table(words: TableWords): string;
  readonly leftOut: Readonly<Record<RowsLeftOut['why'], (words: RowsWords) => string>>;
  /** Where so many rows begin. */
  line(line: string, rows: number): string;
  readonly column: Readonly<Record<ColumnLeftOut['why'], (column: string, beside: string) => string>>;
}
