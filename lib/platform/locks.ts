import type { OneAtATime } from '@/lib/deliver/deliver-once';

/** By the browser's own locks: whoever comes second waits, and what dies lets go. */
export const oneAtATimeByLock: OneAtATime = (key, work) => navigator.locks.request(`deliver|${key}`, work);
