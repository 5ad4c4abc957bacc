import type { Benchmark, RowProblem } from '@/lib/model/benchmark';
import { Day } from '@/lib/model/day';
import { industryNamed } from '@/lib/model/industry-names';
import { metricNamed } from '@/lib/model/metric-names';
import { unitOf } from '@/lib/model/metric-unit';
import { type DecimalMark, readNumber } from './number-column';

/** The names that each column may have, compared without case, spaces, hyphens and underscores. */
export const BENCHMARK_COLUMNS = {
  metric: { names: ['metric', 'indicateur', 'métrique', 'rate', 'taux'], required: true },
  industry: { names: ['industry', 'industry category', 'secteur'], required: false },
  low: { names: ['low', 'bas', 'min', 'minimum'], required: true },
  high: { names: ['high', 'haut', 'max', 'maximum'], required: true },
  source: { names: ['source name', 'source', 'nom de la source'], required: true },
  url: { names: ['url', 'source url', 'address', 'adresse', 'link', 'lien'], required: true },
  date: { names: ['date', 'source date', 'date de la source'], required: true },
  currency: { names: ['currency', 'devise'], required: false },
} as const;
export type BenchmarkColumn = keyof typeof BENCHMARK_COLUMNS;
export type BenchmarkCells = Readonly<Record<BenchmarkColumn, string>>;

interface Refusal {
  readonly problem: RowProblem;
  readonly value: string;
}

const ALL_INDUSTRIES = /^(all(?: industries)?|toutes?|tous(?: les)?(?: secteurs)?|\*)?$/i;
const ADDRESS = /^https?:\/\/[^\s()]+$/i;
const CURRENCY = /^[A-Z]{3}$/;

/** One row as a range, or what is wrong with it first. */
export function benchmarkOf(cells: BenchmarkCells, mark: DecimalMark): Benchmark | Refusal {
  const refuse = (problem: RowProblem, value: string): Refusal => ({ problem, value });
  const metric = metricNamed(cells.metric);
  if (!metric) return refuse('unknown-metric', cells.metric);
  if (metric.of === undefined) return refuse('not-a-rate', cells.metric);
  const industry = ALL_INDUSTRIES.test(cells.industry) ? '' : industryNamed(cells.industry);
  if (industry === undefined) return refuse('unknown-industry', cells.industry);
  const [low, high] = [readNumber(cells.low, mark), readNumber(cells.high, mark)];
  if (!isPositive(low)) return refuse('not-a-number', cells.low);
  if (!isPositive(high)) return refuse('not-a-number', cells.high);
  if (low > high) return refuse('low-above-high', `${cells.low} – ${cells.high}`);
  const unit = unitOf(metric.id);
  if (unit === 'rate' && high > 1) return refuse('not-a-share', cells.high);
  const currency = cells.currency.toUpperCase();
  if (unit === 'currency' && !CURRENCY.test(currency)) return refuse('no-currency', cells.currency);
  if (cells.source === '') return refuse('no-source', '');
  if (!ADDRESS.test(cells.url)) return refuse('no-address', cells.url);
  if (!isDate(cells.date)) return refuse('no-date', cells.date);
  const source = { name: cells.source, url: cells.url, date: cells.date };
  return {
    metric: metric.id,
    industry,
    low,
    high,
    ...(unit === 'currency' ? { currency } : {}),
    origin: { kind: 'imported', source },
  };
}

const isPositive = (value: number | undefined): value is number => value !== undefined && value >= 0;

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, of the calendar. */
function isDate(text: string): boolean {
  return /^\d{4}(-\d{2}){0,2}$/.test(text) && Day.safeParse(`${text}-01-01`.slice(0, 10)).success;
}
