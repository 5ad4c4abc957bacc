import type { MetricId } from '@/lib/model/metric';
import type { Day } from '@/lib/model/day';
import type { Period } from '@/lib/model/period';
import type { Figure } from '@/lib/model/quantity';
import type { SetAsideKind } from '@/lib/model/set-aside';
import type { TypedQuestion, Granularity, Unsure } from './question';
import type { Topic } from './vocabulary/elsewhere';

/** Why there is no figure. */
export type Missing =
  /** No metric was named. */
  | { readonly code: 'no-metric' }
  /** What nothing answers to stands in the question: no figure is told of the rest of it. */
  | { readonly code: 'not-understood'; readonly words: readonly string[] }
  /** A word may stand for several things. */
  | { readonly code: 'several'; readonly unsure: Unsure }
  /** Google Analytics cannot tell, or Plateau does not read it. */
  | { readonly code: 'elsewhere'; readonly topic: Topic }
  | { readonly code: 'no-target' }
  /** What is to come of it cannot be foreseen. */
  | { readonly code: 'not-foreseen' }
  /** The property does not have it. */
  | { readonly code: 'not-measured' }
  /** Measured, perhaps, but not kept in this cut. */
  | { readonly code: 'not-kept' }
  /** Plateau reads it of no property. */
  | { readonly code: 'not-read' }
  /** The cut is kept, and holds no such value. */
  | { readonly code: 'no-segment' }
  /** Persons add up over nothing: only a whole calendar month has a count of them. */
  | { readonly code: 'people' }
  /** The value had nothing on these days, and had on others. */
  | { readonly code: 'not-then'; readonly on: Period }
  /** All days asked for are still being counted. */
  | { readonly code: 'incomplete'; readonly until: Day }
  /** What is kept begins later. */
  | { readonly code: 'too-old'; readonly from: Day }
  /** The cut is kept by whole weeks, of which the period holds none. */
  | { readonly code: 'no-whole-week' }
  /** Nothing happened of which a rate could be formed. */
  | { readonly code: 'empty' };

/** What a person must know to read the figure rightly. */
export type Note =
  | { readonly code: 'incomplete'; readonly until: Day }
  /** What was asked for is still being counted: the last of its kind that is complete is told. */
  | { readonly code: 'last-complete'; readonly asked: Period }
  | { readonly code: 'begins'; readonly from: Day }
  | { readonly code: 'days-with-visits' }
  /** Carts themselves are not counted. */
  | { readonly code: 'carts' }
  | { readonly code: 'whole-weeks' }
  | { readonly code: 'unread-days'; readonly days: number; readonly of: number }
  | { readonly code: 'nothing-before' }
  | { readonly code: 'unequal' }
  | { readonly code: 'before-not-kept' }
  | { readonly code: 'month-of-people' }
  | { readonly code: 'days-of-people' }
  /** A sum, or what is left of one, that is to come. */
  | { readonly code: 'foreseen'; readonly soFar: Figure | null }
  /** What a step of the period brought on average. */
  | { readonly code: 'mean'; readonly step: Granularity; readonly figure: Figure }
  /** Steps were asked for of a cut that is told as a whole. */
  | { readonly code: 'not-by-step'; readonly step: Granularity }
  /** The mean of a day, over so many weeks. */
  | { readonly code: 'weekdays' }
  | { readonly code: 'thresholded' }
  | { readonly code: 'sampled'; readonly share: number }
  /** What Google shows for the same days, with what the figure is without. */
  | { readonly code: 'set-aside'; readonly kinds: readonly SetAsideKind[]; readonly shown: Figure };

/** A figure beside the one it is compared with. */
export interface Pair {
  readonly figure: Figure | null;
  readonly before: Figure | null;
  /** Relative; of a rate the difference. Null where there is nothing to divide by. */
  readonly change: number | null;
  /** Of the whole; only where that was asked. */
  readonly share?: number | undefined;
}

export interface Point {
  readonly period: Period;
  readonly figure: Figure | null;
  /** False where the week or month reaches beyond the days that are told. */
  readonly whole: boolean;
}

/** One value of the dimension that was asked for. */
export interface Row extends Pair {
  readonly segment: string;
  /** Its course, where steps were asked for as well, and what is kept tells them. */
  readonly points?: readonly Point[];
}

export interface TypedAnswer extends Pair {
  readonly question: TypedQuestion;
  /** The days that the figure is of. */
  readonly period: Period;
  readonly periodBefore: Period | null;
  /** The days as they were asked for, without those to come, and those that they are compared with. */
  readonly asked: Period;
  readonly askedBefore: Period | null;
  /** The largest values of the dimension that was asked for, largest first. */
  readonly rows: readonly Row[];
  /** Several figures of the same days, where how something goes was asked. */
  readonly sheet: readonly (Pair & { readonly metric: MetricId })[];
  /** What else was asked of the same rows, or of the same steps: a column each. */
  readonly beside: readonly TypedAnswer[];
  /** How many further values there are. */
  readonly furtherRows: number;
  readonly step: Granularity;
  readonly points: readonly Point[];
  readonly notes: readonly Note[];
  readonly missing: Missing | null;
  /** Null for what did not come from Google Analytics. */
  readonly link: string | null;
}
