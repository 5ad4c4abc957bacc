import type { SetAside } from '@/lib/model/set-aside';
import type { PropertySettings } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';

/** A snapshot of which every day can be compared with every other, and what was set aside for it. */
export interface Comparable {
  readonly snapshot: Snapshot;
  readonly setAside: readonly SetAside[];
}

/** What a person said of the property. */
export interface Told {
  readonly settings: PropertySettings;
}

/** Sets aside what is of one kind. Takes and gives whole snapshots; what it does not touch stays the same object. */
export type Step = (snapshot: Snapshot, told: Told) => Comparable;
