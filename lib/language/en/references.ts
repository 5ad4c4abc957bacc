import type { RowProblem } from '@/lib/model/benchmark';
import { INDUSTRY_NAMES } from '@/lib/model/industry-names';
import type { Industry } from '@/lib/model/industry';
import { counted } from './locale';

const quoted = (text: string) => (text === '' ? 'An empty cell' : `“${text}”`);

const problem: Readonly<Record<RowProblem, (value: string) => string>> = {
  'unknown-metric': (value) => `${quoted(value)} is no rate that Plateau knows.`,
  'not-a-rate': (value) => `${quoted(value)} is a volume. Only rates compare between sites.`,
  'unknown-industry': (value) => `${quoted(value)} is no industry of Google Analytics. Leave it empty for all.`,
  'not-a-number': (value) => `${quoted(value)} is no number.`,
  'not-a-share': (value) => `${quoted(value)} is more than the whole. Write 1.8% or 0.018.`,
  'low-above-high': (value) => `The low end lies above the high end: ${value}.`,
  'no-currency': () => 'An amount needs its currency, such as EUR.',
  'no-source': () => 'The name of the source is missing.',
  'no-address': (value) => `${quoted(value)} is no address where the figure can be checked.`,
  'no-date': (value) => `${quoted(value)} is no date. Write 2026, 2026-03 or 2026-03-15.`,
};

const industries: Readonly<Record<Industry, string>> = INDUSTRY_NAMES.en;

/** What the settings say about what a property is compared with. */
export const references = {
  title: 'Ranges to compare with',
  intro:
    'Your own past comes first. Then the other properties of the same industry that are read here: three at least, never named. Then published ranges that you bring in, each with its source and date. Plateau makes none up.',
  industry: 'Industry',
  industryHint: 'Only ranges of this industry, or of all, are compared with.',
  asGoogleSays: 'As Google Analytics has it',
  allIndustries: 'all industries',
  industries,
  importTable: 'Import a table of ranges…',
  columns:
    'A CSV file with the columns metric, industry (empty for all), low, high, source name, url and date; and currency for an order value.',
  /** A range that is kept. */
  range: (low: string, high: string) => `${low} to ${high}`,
  source: (name: string, date: string) => `${name} (${date})`,
  kept: 'Published ranges',
  remove: 'Remove',
  removeRange: (rate: string, source: string) => `Remove ${rate}, ${source}`,
  removed: 'The range is removed.',
  imported: (ranges: number) => `${counted(ranges, 'range', 'ranges')} taken over.`,
  refused: (rows: number) => `${counted(rows, 'row was', 'rows were')} not taken over:`,
  refusedRow: (line: number, why: string) => `Line ${line}: ${why}`,
  problem,
  missingColumn: (name: string) => `The file has no column “${name}”.`,
  emptyFile: 'The file holds no row.',
};

export type ReferenceWords = typeof references;
