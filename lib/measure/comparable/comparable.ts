import type { Snapshot } from '@/lib/model/snapshot';
import { withoutAutomated } from './automated/automated';
import type { Comparable, Step, Told } from './step';

/** One after the other: what a step sets aside, the next one does not see. */
const STEPS: readonly Step[] = [withoutAutomated];

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
