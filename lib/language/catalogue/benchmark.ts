import type { Noun } from './noun';
import type { Way } from './finding';

/** A rate beside a range of others. */
export interface BenchmarkMessages {
  readonly title: Readonly<Record<Way, (rate: Noun) => string>>;
  /** The rate, with its interval, and the range, over the period. */
  text(period: string, own: string, low: string, high: string): string;
  /** Who published it, and when. */
  source(name: string, url: string, date: string): string;
  /** Other properties of the same industry, unnamed. */
  others(count: string): string;
  readonly caution: Readonly<Record<'published' | 'others', string>>;
  /** Labels of the evidence. */
  readonly label: Readonly<Record<'low' | 'high', (rate: Noun) => string>>;
}
