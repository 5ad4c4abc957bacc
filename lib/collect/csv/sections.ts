import Papa from 'papaparse';
import { csvError } from './csv-file';
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
  /** First day, where comments above the table give it: what "Nth day" counts from. */
  readonly startsOn: Day | undefined;
}

export interface CsvDocument {
  readonly sections: readonly Section[];
  /** The property that GA4's comments name. */
  readonly propertyName: string | undefined;
}

const DELIMITERS = [',', ';', '\t', '|'];
const COMMENT = /^\s*#/;
const PROPERTY = /^#\s*(?:property|propriété)\s*:\s*(.+)$/i;
/** `# Start date: 20240101`, `# Date de début : 20240101` or `# 20240101-20240131`. */
const START = /^#\s*(?:start date|date de d[ée]but)\s*:\s*(\S+)|^#\s*(\d{8})-\d{8}\s*$/i;

/**
 * Splits a file into its tables. Comment lines start with `#`; a new table begins after a blank or
 * comment line with a row that holds no number.
 */
export function readDocument(file: string, text: string): CsvDocument {
  const declared = /^sep=(.)\r?\n/i.exec(text)?.[1];
  const delimiter = declared ?? delimiterOf(text);
  const parsed = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false }).data;
  const reader = new SectionReader(file, delimiter);
  let line = 1;
  for (const row of parsed) {
    if (!(line === 1 && declared !== undefined)) reader.take(row, line);
    line += 1 + lineBreaksIn(row);
  }
  const document = reader.document();
  if (document.sections.every((section) => section.rows.length === 0))
    throw csvError('csv-empty', `${file} holds no row of data`, { file });
  return document;
}

/** The separator that the header line uses most; comments do not count. */
function delimiterOf(text: string): string {
  const header = /^(?![^\S\n]*(?:#|\r?$)).*\S.*$/m.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, times: header.split(delimiter).length - 1 }));
  return counted.reduce((best, next) => (next.times > best.times ? next : best)).delimiter;
}

function lineBreaksIn(row: readonly string[]): number {
  let breaks = 0;
  for (const cell of row) if (cell.includes('\n')) breaks += cell.split('\n').length - 1;
  return breaks;
}

class SectionReader {
  private readonly sections: {
    header: string[];
    headerLine: number;
    rows: string[][];
    lines: number[];
    startsOn: Day | undefined;
  }[] = [];
  private propertyName: string | undefined;
  private startsOn: Day | undefined;
  private afterBreak = true;

  constructor(
    private readonly file: string,
    private readonly delimiter: string,
  ) {}

  take(row: string[], line: number): void {
    const current = this.sections.at(-1);
    if (COMMENT.test(row[0] ?? '')) this.takeComment(row.join(this.delimiter).trim());
    else if (row.every((cell) => cell.trim() === '')) this.afterBreak = true;
    else if (current === undefined || (this.afterBreak && row.every((cell) => !/\d/.test(cell)))) {
      this.sections.push({ header: row, headerLine: line, rows: [], lines: [], startsOn: this.startsOn });
      this.afterBreak = false;
    } else {
      current.rows.push(row);
      current.lines.push(line);
      this.afterBreak = false;
    }
  }

  document(): CsvDocument {
    const { file, delimiter } = this;
    return {
      sections: this.sections.map((section) => ({ file, delimiter, ...section })),
      propertyName: this.propertyName,
    };
  }

  private takeComment(comment: string): void {
    this.afterBreak = true;
    this.propertyName ??= PROPERTY.exec(comment)?.[1]?.trim();
    const start = START.exec(comment);
    if (start !== null) this.startsOn = readDay(start[1] ?? start[2] ?? '', 'year-first');
  }
}
