import type { Report } from '@/lib/model/report';
import type { Job } from '@/lib/schedule/job';
import type { Told } from './told';

/** A property in a list of all, as it was last read. */
export interface Listed {
  readonly report: Report;
  /** Those of its reports that come by themselves. */
  readonly jobs: readonly Job[];
}

/** Where what is told comes from: a state, files, or the demonstration. Nothing can be put there. */
export interface Shelf {
  list(): Promise<readonly Listed[]>;
  /** @throws PlateauError `property-not-kept`; without an id, where there is more than one property */
  open(propertyId: string | undefined): Promise<Told>;
}
