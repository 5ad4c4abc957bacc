import * as z from 'zod/mini';
import type { Exclusively } from '@/lib/schedule/exclusive';

/** Who works off the jobs, and until when nobody else may. */
export const Lease = z.object({ holder: z.string(), until: z.string() });
export type Lease = z.infer<typeof Lease>;

export interface LeaseParts {
  /** A name that no other worker has. */
  readonly holder: string;
  readonly now: () => Date;
  /** Reads and writes the lease in one step, so that of two workers one sees the other. */
  readonly change: (change: (held: Lease | null) => Lease | null) => Promise<void>;
}

/** Longer than any step takes; a worker that died holds the others up for no longer. */
const MINUTES = 10;

/** By a lease with an end, renewed at every step, where the host has no locks. */
export function byLease({ holder, now, change }: LeaseParts): Exclusively {
  const instant = () => Temporal.Instant.fromEpochMilliseconds(now().getTime());

  /** Takes the lease or keeps it; answers with the one that holds now. */
  async function take(mayBeNew: boolean): Promise<Lease | null> {
    let holding: Lease | null = null;
    await change((held) => {
      const mine = { holder, until: instant().add({ minutes: MINUTES }).toString() };
      const free = held === null ? mayBeNew : held.holder === holder || (mayBeNew && isOver(held, instant()));
      holding = free ? mine : held;
      return holding;
    });
    return holding;
  }

  return async (work) => {
    const held = await take(true);
    if (held !== null && held.holder !== holder) return Temporal.Instant.from(held.until);
    try {
      await work(async () => (await take(false))?.holder === holder);
    } finally {
      await change((kept) => (kept?.holder === holder ? null : kept));
    }
    return null;
  };
}

/** An end further ahead than any lease reaches was set by a clock that was ahead. */
function isOver({ until }: Lease, now: Temporal.Instant): boolean {
  const minutesLeft = Temporal.Instant.from(until).since(now).total('minutes');
  return minutesLeft <= 0 || minutesLeft > MINUTES;
}
