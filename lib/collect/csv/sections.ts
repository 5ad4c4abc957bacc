import Papa from 'papaparse';
import { csvError } from './csv-file';
import { delimiterOf } from './delimiter';
import { dateColumnIn, hasMetric, isHeader } from './header-row';
import { requireClosedQuotes } from './quotes';
import { readDay } from './date-column';
import type { Day } from '@/lib/model/day';

/** One table of a file. GA4 writes several into one file, each under comments with its dates. */
export interface Section {
  readonly file: string;
  readonly delimiter: string;
  readonly header: readonly string[];
  readonly headerLine: number;
  readonly rows: readonly (readonly string[])[];
  /** Line of each row in the file. */
  readonly lines: readonly number[];
  /** Lines below the header that only go on with it: names in two rows, units, the header said again. */
  readonly headerRows: readonly number[];
  /** First day, where comments above the table give it: what "Nth day" counts from. */
  readonly startsOn: Day | undefined;
}

export interface CsvDocument {
  readonly sections: readonly Section[];
  /** The property that GA4's comments name. */
  readonly propertyName: string | undefined;
}

const COMMENT = /^\s*#/;
const PROPERTY = /^#\s*(?:property|propriété)\s*:\s*(.+)$/i;
/** `# Start date: 20240101`, `# Date de début : 20240101` or `# 20240101-20240131`. */
const START = /^#\s*(?:start date|date de d[ée]but)\s*:\s*(\S+)|^#\s*(\d{8})-\d{8}\s*$/i;
/** Spreadsheets pad comments to the width of the table. */
const PADDING = /[\s,;|]+$/;

/**
 * Splits a file into its tables. Comment lines start with `#` and stand above a table; below its header such a row is a
 * row of data. A new table begins after a blank or comment line with a row that holds no number, and wherever a row names
 * a date column below lines that do not, as titles are.
 */
export function readDocument(file: string, text: string): CsvDocument {
  const declared = /^sep=(.)\r?\n/i.exec(text)?.[1];
  const delimiter = declared ?? delimiterOf(text);
  const parsed = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false });
  // Most exports hold no quote at all, and need no second look.
  if (text.includes('"')) requireClosedQuotes(file, parsed, delimiter);
  const reader = new SectionReader(file, delimiter);
  let line = 1;
  for (const row of parsed.data) {
    if (!(line === 1 && declared !== undefined)) reader.take(row, line);
    line += 1 + lineBreaksIn(row);
  }
  const document = reader.document();
  if (document.sections.every((section) => section.rows.length === 0))
    throw csvError('csv-empty', `${file} holds no row of data`, { file });
  return document;
}

export function lineBreaksIn(row: readonly string[]): number {
  let breaks = 0;
  for (const cell of row) if (cell.includes('\n')) breaks += cell.split('\n').length - 1;
  return breaks;
}

const isBlank = (cell: string) => cell.trim() === '';
const holdsNoDigit = (row: readonly string[]) => row.every((cell) => !/\d/.test(cell));

interface OpenSection {
  header: string[];
  readonly headerLine: number;
  readonly rows: string[][];
  readonly lines: number[];
  readonly headerRows: number[];
  readonly startsOn: Day | undefined;
  /** Whether the header names a column of days; titles above it do not. */
  readonly isDated: boolean;
}

class SectionReader {
  private readonly sections: OpenSection[] = [];
  private propertyName: string | undefined;
  private startsOn: Day | undefined;
  private afterBreak = true;

  constructor(
    private readonly file: string,
    private readonly delimiter: string,
  ) {}

  take(row: string[], line: number): void {
    const current = this.sections.at(-1);
    if (COMMENT.test(row[0] ?? '') && this.isComment(row, current)) this.takeComment(row);
    else if (row.every(isBlank)) this.afterBreak = true;
    else if (this.startsTable(row, current)) this.open(row, line);
    else if (current) {
      this.afterBreak = false;
      if (goesOnWithHeader(row, current)) current.headerRows.push(line);
      else {
        current.rows.push(row);
        current.lines.push(line);
      }
    }
  }

  document(): CsvDocument {
    const { file, delimiter } = this;
    return {
      sections: this.sections.map((section) => ({ file, delimiter, ...section })),
      propertyName: this.propertyName,
    };
  }

  /** Above a table every such row is one; in a table, only a row that holds no day where the days stand. */
  private isComment(row: readonly string[], current: OpenSection | undefined): boolean {
    // A row of which only `#soldes` is left was cut off; Google's comments have a space or a line behind their sign.
    if (row.slice(1).every(isBlank)) return this.afterBreak || /^\s*#(?![\p{L}\d])/u.test(row[0] ?? '');
    if (current === undefined) return !isHeader(row);
    if (!this.afterBreak) return false;
    const date = dateColumnIn(current.header);
    return date === undefined || !/^\s*\d/.test(row[date] ?? '');
  }

  private startsTable(row: readonly string[], current: OpenSection | undefined): boolean {
    if (current === undefined) return true;
    if (this.afterBreak && (holdsNoDigit(row) || isHeader(row))) return true;
    return !current.isDated && isHeader(row);
  }

  private open(row: string[], line: number): void {
    const isDated = isHeader(row);
    const { startsOn } = this;
    this.sections.push({ header: row, headerLine: line, rows: [], lines: [], headerRows: [], startsOn, isDated });
    this.afterBreak = false;
  }

  private takeComment(row: readonly string[]): void {
    const comment = row.join(this.delimiter).replace(PADDING, '').trim();
    this.afterBreak = true;
    this.propertyName ??= PROPERTY.exec(comment)?.[1]?.trim();
    const start = START.exec(comment);
    if (start !== null) this.startsOn = readDay(start[1] ?? start[2] ?? '', 'year-first');
  }
}

/** A second row of names, which fills a first that names no metric; a row of units; or the header once more. */
function goesOnWithHeader(row: readonly string[], current: OpenSection): boolean {
  if (!current.isDated) return false;
  const { header } = current;
  if (row[0] === header[0] && row.every((cell, at) => cell === (header[at] ?? ''))) return true;
  if (current.rows.length > 0 || current.headerRows.length > 0 || !holdsNoDigit(row)) return false;
  const isGroup = !hasMetric(header);
  current.header = header.map((name, at) =>
    isBlank(row[at] ?? '') || !(isGroup || isBlank(name)) ? name : (row[at] ?? ''),
  );
  return true;
}
