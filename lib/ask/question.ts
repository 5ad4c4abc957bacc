import type { Period } from '@/lib/model/period';

export type Step = 'day' | 'week' | 'month';

/** One value of a dimension to which a question is narrowed. */
export interface Segment {
  readonly dimension: string;
  readonly value: string;
}

/** The same days a year before, the stretch right before, or days that were named. */
export type ComparedWith = 'year' | 'previous' | Period;

/** A word that nothing answers to, and the nearest words that something does. */
export interface Unknown {
  readonly word: string;
  readonly nearest: readonly string[];
}

/** What somebody asked, understood. */
export interface Question {
  /** Null where none was named. */
  readonly metric: string | null;
  readonly segments: readonly Segment[];
  /** Along what the figure is to be split. */
  readonly by: string | null;
  /** As the calendar says it: it may hold days that are not complete yet. Null where none was named. */
  readonly period: Period | null;
  readonly step: Step | null;
  readonly comparedWith: ComparedWith | null;
  readonly unknown: readonly Unknown[];
}
