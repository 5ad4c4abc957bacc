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
  /** Brings a draft where it is to go, once; answers with where, or null where it is already. */
  readonly deliver: (draft: Draft, to: string | undefined) => Promise<string | null>;
}

/** What is claimed for the time in which something is done with a property. */
export const claimOf = (propertyId: string) => `property|${propertyId}`;
