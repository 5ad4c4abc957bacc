import type { Day } from '@/lib/model/day';
import type { Figures, Measure } from './facts';

/** A column of a table, by what it is for. */
export interface Column {
  readonly name: string;
  readonly kind: 'date' | 'measure' | 'cut' | 'finer' | 'other';
  readonly measure?: Measure;
}

/** A row with what it says, which nobody reads back from its cells. */
export interface Row {
  readonly cells: readonly string[];
  readonly day: Day | undefined;
  readonly figures: Figures;
  /** `total`: the sum of others; `beside`: part of another row, as a segment is of all users. */
  readonly kind: 'row' | 'total' | 'beside';
}

export interface Table {
  /** Comments and titles, one a line. */
  readonly above: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** False for tables that hold no days. */
  readonly isDaily: boolean;
}

/** A file as a tool writes it. */
export interface Sheet {
  readonly name: string;
  readonly tables: readonly Table[];
  readonly delimiter: ',' | ';' | '\t';
  readonly newline: '\n' | '\r\n';
  readonly encoding: 'utf-8' | 'utf-8 with a mark' | 'utf-16' | 'windows-1252';
  readonly quotes: 'where needed' | 'everywhere';
  /** Spreadsheets fill every line up to the width of the widest. */
  readonly isPadded: boolean;
}

export const PLAIN_SHEET: Omit<Sheet, 'tables'> = {
  name: 'shop.csv',
  delimiter: ',',
  newline: '\n',
  encoding: 'utf-8',
  quotes: 'where needed',
  isPadded: false,
};

export function linesOf(sheet: Sheet): string[] {
  const width = Math.max(
    ...sheet.tables
      .flatMap(({ columns, rows }) => [columns, ...rows.map(({ cells }) => cells)])
      .map(({ length }) => length),
  );
  const padded = (cells: readonly string[]) =>
    sheet.isPadded ? [...cells, ...Array.from({ length: Math.max(0, width - cells.length) }, () => '')] : cells;
  const line = (cells: readonly string[]) =>
    padded(cells)
      .map((cell) => quoted(cell, sheet))
      .join(sheet.delimiter);
  // Google Analytics writes its comments as they are; a spreadsheet takes each for a cell.
  const comment = (text: string) => (sheet.isPadded ? line([text]) : text);
  return sheet.tables.flatMap(({ above, columns, rows }, at) => [
    ...(at === 0 ? [] : [sheet.isPadded ? line(['']) : '']),
    ...above.map(comment),
    line(columns.map(({ name }) => name)),
    ...rows.map(({ cells }) => line(cells)),
  ]);
}

function quoted(cell: string, { delimiter, quotes }: Sheet): string {
  const mustBe = cell.includes(delimiter) || cell.includes('"') || cell.includes('\n');
  return mustBe || (quotes === 'everywhere' && cell !== '') ? `"${cell.replaceAll('"', '""')}"` : cell;
}

export const textOf = (sheet: Sheet): string => linesOf(sheet).join(sheet.newline) + sheet.newline;

/** The signs between 0x80 and 0x9f that are not those of Unicode. */
const WINDOWS: Readonly<Record<string, number>> = { '€': 0x80, '’': 0x92, '–': 0x96 };

export function bytesOf(text: string, encoding: Sheet['encoding']): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8 with a mark') return new TextEncoder().encode(`\uFEFF${text}`);
  if (encoding === 'windows-1252') return Uint8Array.from(text, (sign) => WINDOWS[sign] ?? sign.charCodeAt(0));
  const units = Uint16Array.from(`\uFEFF${text}`, (sign) => sign.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

/** Whether Windows' old letters can write all of a text. */
export const isWindows = (text: string): boolean =>
  [...text].every(
    (sign) =>
      sign in WINDOWS ||
      (sign.codePointAt(0) ?? 0) < 0x80 ||
      ((sign.codePointAt(0) ?? 0) >= 0xa0 && (sign.codePointAt(0) ?? 0) < 0x100),
  );
