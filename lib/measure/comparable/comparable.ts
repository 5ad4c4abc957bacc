import type { Memory } from '@/lib/model/memory';
import type { SetAside } from '@/lib/model/set-aside';
import type { PropertySettings } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';
import { alikeKeyEvents } from './key-events/alike-key-events';

/** A snapshot of which every day can be compared with every other, and what was set aside for it. */
export interface Comparable {
  readonly snapshot: Snapshot;
  readonly setAside: readonly SetAside[];
}

/** What a person said of the property. */
export interface Told {
  readonly settings: PropertySettings;
  readonly memory: Memory;
}

/** Sets aside what is of one kind. Takes and gives whole snapshots; what it does not touch stays the same object. */
export type Step = (snapshot: Snapshot, told: Told) => Comparable;

/** One after the other: what a step sets aside, the next one does not see. */
const STEPS: readonly Step[] = [alikeKeyEvents];

/**
 * What was read of a property without what would make its days incomparable: all that is diagnosed, explained and judged
 * works from it, beside what Google shows.
 *
 * @example comparable(snapshot, { settings, memory }).setAside // []
 */
export function comparable(snapshot: Snapshot, told: Told): Comparable {
  return STEPS.reduce<Comparable>(
    (before, step) => {
      const after = step(before.snapshot, told);
      return { snapshot: after.snapshot, setAside: [...before.setAside, ...after.setAside] };
    },
    { snapshot, setAside: [] },
  );
}
