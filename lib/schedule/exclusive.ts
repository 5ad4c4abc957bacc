/**
 * Runs work while nobody else does. The work asks from time to time whether the place is still its own, and stops when it
 * is not. Answers with the instant at which to look again where somebody else is at it, otherwise null.
 */
export type Exclusively = (work: (isMine: () => Promise<boolean>) => Promise<void>) => Promise<Temporal.Instant | null>;

const NAME = 'plateau-schedule';

/** Where there is one process and one worker. */
export const alone: Exclusively = async (work) => {
  await work(async () => true);
  return null;
};

/** By the browser's own locks: whoever comes second waits, and what dies lets go. */
export function byWebLock(locks: Pick<LockManager, 'request'>): Exclusively {
  return async (work) => {
    await locks.request(NAME, () => work(async () => true));
    return null;
  };
}
