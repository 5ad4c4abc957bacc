/** What commands answer with, for a person and for a machine. */
import type { PortfolioEntry } from '@/lib/messages/protocol';
import type { DraftKind } from '@/lib/model/draft';
import type { FailureRecord } from '@/lib/model/failure';

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

/** A property as it was last read, and what keeps its reports from coming. */
export interface PortfolioLine extends PortfolioEntry {
  /** `waits`: somebody has to act, and `plateau run` says on what. `put-off`: it tries again by itself at `until`. */
  readonly trouble?: { readonly what: 'waits' | 'put-off'; readonly until: string };
}
