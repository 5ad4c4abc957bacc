import type { Day } from '@/lib/model/day';
import type { SeriesEvent } from '@/lib/model/diagnosis';
import type { DimensionId } from '@/lib/model/dimension';
import type { GoogleChange } from '@/lib/model/google-change';
import type { MetricId } from '@/lib/model/metric';
import type { Context } from '../context';

/** A step of a total that stays. */
export interface Step {
  readonly metric: MetricId;
  readonly event: SeriesEvent;
}

/** A change as a property's own rows have it. */
export interface InRows {
  /** The first day on which it shows: Google brings a change to one property after the other. */
  readonly since: Day;
  /** Share of the recent visits that it touches, where that can be told. */
  readonly share?: number;
}

/** One change that Google made to what it counts, or to how it calls it. */
export interface DatedChange {
  readonly id: GoogleChange;
  /** The day that Google named. */
  readonly day: Day;
  /** The page that says so. */
  readonly source: string;
  /** What reads otherwise from then on, in Google's names: these metrics, by these dimensions; without one, in total. */
  readonly moves: { readonly metrics: 'all' | readonly string[]; readonly dimensions: readonly DimensionId[] };
  /** Where a comparison over it needs a caution: it is in the property's rows. Not given for what needs none. */
  readonly inRows?: (context: Context) => InRows | null;
  /** Whether the property's rows show that it made a step of a total. */
  readonly madeStep?: (context: Context, step: Step) => boolean;
  /** Totals whose step within days of it is compatible with it, where no row can show it. */
  readonly nearSteps?: readonly MetricId[];
}
