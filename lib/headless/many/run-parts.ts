import type { AnalyticsSource } from '@/lib/collect/source';
import type { Draft } from '@/lib/model/draft';
import type { Repository } from '@/lib/storage/repository';
import type { OpenState } from '../state/open-state';
import type { Entry } from './run-config';

/** What work on a property takes. */
export interface RunParts {
  readonly repository: Repository;
  /** What a property is read from. */
  readonly sourceOf: (entry: Entry) => Promise<AnalyticsSource>;
  readonly now: () => Date;
  /** Keeps other runs on the same state away from a property: see `Sql.claim`. */
  readonly claim: OpenState['claim'];
  readonly deliver: Deliver;
}

/**
 * Brings a draft wherever it is to go, to each place once, and tells of each that it was brought to just now. A way out that
 * fails keeps it from no other.
 *
 * @returns whether the file names any way out for it
 * @throws what the first way out failed with
 */
export type Deliver = (
  draft: Draft,
  entry: Pick<Entry, 'to' | 'channel'>,
  told: (where: string) => void,
) => Promise<boolean>;

/** What is claimed for the time in which something is done with a property. */
export const claimOf = (propertyId: string) => `property|${propertyId}`;
