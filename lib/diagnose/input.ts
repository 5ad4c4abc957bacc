import type { Day } from '@/lib/model/day';
import type { Frequency, SeriesKind } from '@/lib/model/series';

/** What a diagnosis is made from: one metric over consecutive steps, and what its reader calls "none". */
export interface DiagnoseInput {
  readonly kind: SeriesKind;
  readonly frequency: Frequency;
  /** First day of the first step. */
  readonly start: Day;
  /** Step by step; null is a step without an answer, which is not zero. */
  readonly values: readonly (number | null)[];
  /** For a rate: what each value is a share of. Without them every step weighs the same. */
  readonly denominators?: readonly (number | null)[];
  /** Growth a month, up or down, that still counts as none; 0.01 unless told. */
  readonly margin?: number;
  /** ISO 3166 code of the country whose retail days apply; those of every country when absent. */
  readonly country?: string;
}
