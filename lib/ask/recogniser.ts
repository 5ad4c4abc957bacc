import type { Day } from '@/lib/model/day';
import type { Period } from '@/lib/model/period';
import type { OccasionName } from './occasions';
import * as times from './vocabulary/times';

/** From when a question is asked. */
export interface Clock {
  /** In the property's time zone. */
  readonly today: Day;
  /** The last day that is complete. */
  readonly asOf: Day;
}

/** A stretch of time that the words name, and how many words name it. */
export interface TimePhrase {
  readonly words: number;
  readonly period: Period;
  /** Which unit it is, where it says `last year` and the like: beside a comparison that means something else. */
  readonly unit?: times.TimeUnit;
  readonly occasion?: OccasionName;
  /** Says no year, which may follow later. */
  readonly yearless?: boolean;
  /** One of those that come every week, where the latest is meant. */
  readonly isOfAWeek?: boolean;
  /** Says that it is to come. */
  readonly ahead?: boolean;
}

export type Recogniser = (words: readonly string[], clock: Clock) => TimePhrase | null;

export function longest(read: readonly (TimePhrase | null)[]): TimePhrase | null {
  return read.reduce((best, each) => (each && each.words > (best?.words ?? 0) ? each : best), null);
}

export function numberOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  if (/^\d{1,3}$/.test(word)) return Number(word);
  return times.NUMBERS[word] ?? null;
}

export const yearAt = (word: string | undefined) => (word !== undefined && /^20\d\d$/.test(word) ? Number(word) : null);

export const whole = (from: Day, to: Day, words: number): TimePhrase | null =>
  from <= to ? { words, period: { from, to } } : null;
