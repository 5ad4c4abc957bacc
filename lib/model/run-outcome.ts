/** What became of what a run did, for a person and for a machine. */
import type { DraftKind } from './draft';
import type { FailureRecord } from './failure';

/** What became of a property in a run. */
export interface PropertyOutcome {
  readonly propertyId: string;
  /** As it was last read; none before that. */
  readonly name?: string;
  /** `elsewhere`: another run on the same state is at it. */
  readonly status: 'done' | 'nothing-due' | 'elsewhere' | 'put-off' | 'failed';
  /** The messages that were left by this run. */
  readonly delivered: readonly string[];
  readonly failure?: FailureRecord;
  /** An instant, ISO 8601: when something is due next. */
  readonly until?: string;
}

/** What became of one draft. `before`: it went earlier. `elsewhere`: another run is at the property. */
export interface DeliveryOutcome {
  readonly propertyId: string;
  readonly kind: DraftKind;
  readonly status: 'delivered' | 'before' | 'elsewhere' | 'failed';
  readonly title?: string;
  readonly where?: string;
  readonly failure?: FailureRecord;
}

/** Of a sending whose end nobody saw. `elsewhere`: a run is at its property, and may be sending it this moment. */
export type Settled = 'asked' | 'arrived' | 'not-arrived' | 'elsewhere';
