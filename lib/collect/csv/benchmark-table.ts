import Papa from 'papaparse';
import type { Benchmark, RowProblem } from '@/lib/model/benchmark';
import { plainName } from '@/lib/model/plain-name';
import { BENCHMARK_COLUMNS, type BenchmarkCells, type BenchmarkColumn, benchmarkOf } from './benchmark-row';
import { type CsvFile, csvError } from './csv-file';
import { decodeText } from './decode-text';
import { decimalMarkOf } from './number-column';

export interface RefusedRow {
  /** As editors and spreadsheets count them, from 1. */
  readonly line: number;
  readonly problem: RowProblem;
  /** What stood there. */
  readonly value: string;
}

/** What a table of published ranges holds: every row is either taken over or refused with its reason. */
export interface BenchmarkTable {
  readonly benchmarks: readonly Benchmark[];
  readonly refused: readonly RefusedRow[];
}

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * Reads a table of published ranges: columns metric, industry (empty: all), low, high, source name, url, date, and
 * currency for a rate of money. A row whose source has no name, address or date is refused: nobody could check it.
 *
 * @throws PlateauError `csv-empty` for a file without rows, `bad-input` that names a missing column
 * @example
 * const content = 'metric;low;high;source;url;date\npurchaseRate;1 %;2 %;Survey;https://survey.example;2026';
 * readBenchmarkTable({ name: 'ranges.csv', content }).benchmarks[0]?.high // 0.02
 */
export function readBenchmarkTable(file: CsvFile): BenchmarkTable {
  const parsed = Papa.parse<string[]>(decodeText(file), { delimitersToGuess: [',', ';', '\t', '|'] });
  const [header, ...rows] = filledRows(parsed.data);
  if (header === undefined || rows.length === 0)
    throw csvError('csv-empty', `${file.name} holds no row of data`, { file: file.name });
  const places = placesIn(header.cells, file.name);
  const all = rows.map(({ cells, line }) => ({ line, cells: cellsAt(places, cells) }));
  const bounds = all.flatMap(({ cells }) => [cells.low, cells.high]);
  const mark = decimalMarkOf(bounds, { wholeNumbers: false, delimiter: parsed.meta.delimiter });
  const benchmarks: Benchmark[] = [];
  const refused: RefusedRow[] = [];
  for (const { line, cells } of all) {
    const row = benchmarkOf(cells, mark);
    if ('problem' in row) refused.push({ line, ...row });
    else benchmarks.push(row);
  }
  return { benchmarks, refused };
}

/** Rows that hold anything, each with the line on which it begins: a quoted cell may run over several. */
function filledRows(data: readonly (readonly string[])[]): Row[] {
  const rows: Row[] = [];
  let line = 1;
  for (const cells of data) {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells, line });
    line += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
  }
  return rows;
}

type Places = Readonly<Record<BenchmarkColumn, number>>;

/** Where each column stands; −1 for one that may be left out. */
function placesIn(header: readonly string[], file: string): Places {
  const names = header.map(plainName);
  const placeOf = (column: BenchmarkColumn): number => {
    const { names: known, required } = BENCHMARK_COLUMNS[column];
    const place = names.findIndex((name) => known.some((each) => plainName(each) === name));
    if (place < 0 && required)
      throw csvError('bad-input', `${file} has no column "${known[0]}"`, { file, column: known[0], value: known[0] });
    return place;
  };
  return {
    metric: placeOf('metric'),
    industry: placeOf('industry'),
    low: placeOf('low'),
    high: placeOf('high'),
    source: placeOf('source'),
    url: placeOf('url'),
    date: placeOf('date'),
    currency: placeOf('currency'),
  };
}

function cellsAt(places: Places, cells: readonly string[]): BenchmarkCells {
  const at = (column: BenchmarkColumn) => (cells[places[column]] ?? '').trim();
  return {
    metric: at('metric'),
    industry: at('industry'),
    low: at('low'),
    high: at('high'),
    source: at('source'),
    url: at('url'),
    date: at('date'),
    currency: at('currency'),
  };
}
