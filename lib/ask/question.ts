import type { DimensionId } from '@/lib/model/dimension';
import type { MetricId } from '@/lib/model/metric';
import type { Period } from '@/lib/model/period';
import type { OccasionName } from './occasions';
import type { Topic } from './vocabulary/elsewhere';
import type { TimeUnit } from './vocabulary/times';

/** The steps that a figure may be told by. */
export type Granularity = TimeUnit;

/** One value of a dimension to which a question is narrowed. */
export interface SegmentFilter {
  readonly dimension: DimensionId;
  readonly value: string;
  /** The property's own values that are meant by it, where it is called otherwise than they are; none where it has none. */
  readonly values?: readonly string[];
}

/** The property's values that a filter lets through. */
export const valuesOf = ({ value, values }: SegmentFilter): readonly string[] => values ?? [value];

/** What a word may stand for: questions to put in the place of the one that was typed. */
export interface Unsure {
  readonly word: string;
  readonly among: readonly SegmentFilter[];
}

/** The same days a year before, the stretch right before, or days that were named. */
export type ComparedWith = 'year' | 'previous' | Period;

/** Several figures side by side: how something goes, or what becomes of carts. */
export type Sheet = 'overview' | 'funnel' | 'named';

/** A word that nothing answers to, and the nearest words that something does. */
export interface Unknown {
  readonly word: string;
  readonly nearest: readonly string[];
}

/** What somebody asked, understood. */
export interface TypedQuestion {
  /** Null where none was named. */
  readonly metric: MetricId | null;
  readonly segments: readonly SegmentFilter[];
  /** What is to be left out. */
  readonly except: SegmentFilter | null;
  /** Further measures that were named: they stand beside the first. */
  readonly also: readonly MetricId[];
  /** Along what the figure is to be split. */
  readonly by: DimensionId | null;
  /** A second dimension that was named beside the first. */
  readonly byToo: DimensionId | null;
  /** Whether the days of the week are to be set side by side. */
  readonly weekdays: boolean;
  /** Asks what a step of the period brings on average. */
  readonly mean: boolean;
  /** The values to set side by side; all of them where none was named. */
  readonly among: readonly string[];
  /** `grown`, `fallen`: by the change beside what it is compared with. */
  readonly order: 'best' | 'worst' | 'grown' | 'fallen' | null;
  /** How many of them are wanted: `top 3`. */
  readonly most: number | null;
  /** As the calendar says it: it may hold days that are not complete yet. Null where none was named. */
  readonly period: Period | null;
  /** What the days are called, where they move with the year. */
  readonly occasion: OccasionName | null;
  /** A value that is called like the days, and was not taken for it. */
  readonly namesake: SegmentFilter | null;
  readonly step: Granularity | null;
  readonly comparedWith: ComparedWith | null;
  readonly sheet: Sheet | null;
  /** Asks whether it rises or falls. */
  readonly trend: boolean;
  /** Asks what is to come. */
  readonly ahead: boolean;
  /** Asks where the property stands beside its target. */
  readonly aim: boolean;
  /** Asks how much of the whole. */
  readonly share: boolean;
  /** What Google Analytics does not tell, or Plateau does not read. */
  readonly elsewhere: Topic | null;
  readonly unsure: Unsure | null;
  /** Asks for the cause. */
  readonly why: boolean;
  readonly unknown: readonly Unknown[];
}
