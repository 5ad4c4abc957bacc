import type { Way } from './finding';

/** Where the present pace leads, beside what a target asks for. */
export interface PaceMessages {
  readonly title: Readonly<Record<Way | 'unknown', string>>;
  readonly target: (from: string, to: string, months: string, needed: string) => string;
  /** `before` is the pace before the last turn; '' where none is told. */
  readonly present: (growth: string, before: string) => string;
  readonly projected: (amount: string, low: string, high: string) => string;
  readonly missed: (target: string, by: string) => string;
  readonly exceeded: (target: string) => string;
  readonly levers: (count: string, factor: string) => string;
  /** The meanings that a yearly target can have. */
  readonly reading: Readonly<Record<'runRate' | 'lastTwelveMonths' | 'cumulative', string>>;
  readonly readings: string;
  readonly ifItMeans: string;
  readonly needed: string;
}
