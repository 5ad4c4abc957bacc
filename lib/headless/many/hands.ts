import { availableParallelism } from 'node:os';
import type { PropertyOutcome } from '@/lib/model/run-outcome';
import type { PropertyThread } from './property-thread';
import type { Entry } from './run-config';

/** Who works on properties: this thread, and others beside it once there is work for them. */
export interface Hands {
  /** Never rejects: see `runProperty`. */
  run(entry: Entry): Promise<PropertyOutcome>;
  close(): Promise<void>;
}

export interface HandsGiven {
  /** What this thread does with a property. */
  readonly own: (entry: Entry) => Promise<PropertyOutcome>;
  readonly start: () => PropertyThread;
  /** How many threads there may be beside this one. */
  readonly others: number;
  /** Told of a thread that cannot begin; the work is done without one. */
  readonly broken: (failure: unknown) => void;
}

/** A thread takes as long to begin as some ten properties take, and as much memory as this one. */
const PROPERTIES_A_THREAD = 20;

/** A thread a core, this one among them, and fewer where they would have little to do. */
export function threadsBeside(properties: number): number {
  return Math.min(availableParallelism() - 1, Math.floor(properties / PROPERTIES_A_THREAD));
}

/**
 * Gives each property to whoever has least in hand. Threads begin when the first property was found to hold work: the run
 * of an hour in which nothing is due ends sooner than they would be there.
 */
export function openHands({ own, start, others, broken }: HandsGiven): Hands {
  const threads = new Set<PropertyThread>();
  let [inOwnHand, isWorthIt, most] = [0, false, others];

  async function withThread(thread: PropertyThread): Promise<void> {
    threads.add(thread);
    const { failure, hadBegun } = await thread.ended;
    threads.delete(thread);
    if (hadBegun || failure === null) return;
    most = 0;
    broken(failure);
  }

  return {
    async run(entry) {
      for (let missing = isWorthIt ? most - threads.size : 0; missing > 0; missing--) void withThread(start());
      const [free] = [...threads].filter(({ isReady }) => isReady).toSorted((one, other) => one.inHand - other.inHand);
      if (free !== undefined && free.inHand <= inOwnHand) return free.run(entry);
      inOwnHand += 1;
      try {
        const outcome = await own(entry);
        isWorthIt ||= outcome.status !== 'nothing-due' && outcome.status !== 'elsewhere';
        return outcome;
      } finally {
        inOwnHand -= 1;
      }
    },
    async close() {
      most = 0;
      await Promise.all([...threads].map((thread) => thread.end()));
    },
  };
}
