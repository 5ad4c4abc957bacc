import { joinAssistants } from './assistants/join-assistants';
import { withoutAutomated } from './automated/automated';
import type { Snapshot } from '@/lib/model/snapshot';
import { alikeKeyEvents } from './key-events/alike-key-events';
import { setAsideHosts } from './other-hosts/set-aside-hosts';
import type { Comparable, Step, Told } from './step';

/** One after the other: what a step sets aside, the next one does not see. */
const STEPS: readonly Step[] = [
  // The first: a host's visits are measured against what Google shows of all.
  setAsideHosts,
  withoutAutomated,
  // Nothing is set aside: what stood under two names stands under one.
  (snapshot) => ({ snapshot: joinAssistants(snapshot), setAside: [] }),
  // The last: what is left of a key event is told of the visits that are left.
  alikeKeyEvents,
];

/**
 * What was read of a property without what would make its days incomparable: all that is diagnosed, explained and judged
 * works from it, beside what Google shows.
 *
 * @example comparable(snapshot, { settings }).setAside // []
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
