import type { FailureCode, PlateauError } from '@/lib/model/failure';

/** Milliseconds to wait before the nth new attempt after a failure. */
export type Pause = (failure: PlateauError, attempt: number) => number;

/** How often a call is worth another attempt. Server errors have a budget of ten an hour, so few of them. */
const ATTEMPTS: Partial<Record<FailureCode, number>> = {
  'quota-concurrent': 5,
  'server-error': 2,
  'expired-token': 1,
  // A server that lets its lines go lets go of all: each new attempt may be given another one that is dead already.
  offline: 3,
};
/** Bytes. The largest that Plateau asks for are of some 10 MB. */
export const LARGEST_ANSWER = 64 * 2 ** 20;
const LONGEST_PAUSE = 30_000;

/** The patience that one call is given; what failed for another reason keeps its own count. */
export class Patience {
  private readonly spent = new Map<FailureCode, number>();

  constructor(private readonly pause: Pause = pauseWithJitter) {}

  /** Milliseconds to wait before trying again, or null when trying again is of no use. */
  after(failure: PlateauError): number | null {
    const attempt = (this.spent.get(failure.code) ?? 0) + 1;
    this.spent.set(failure.code, attempt);
    return attempt <= (ATTEMPTS[failure.code] ?? 0) ? this.pause(failure, attempt) : null;
  }
}

/**
 * Doubles from one second up to thirty, each drawn from the upper half so that many callers spread out. Whoever has no
 * network is told so within four seconds.
 */
export function pauseWithJitter(failure: PlateauError, attempt: number): number {
  if (failure.code === 'expired-token') return 0;
  const first = failure.code === 'offline' ? 500 : 2000;
  const longest = Math.min(LONGEST_PAUSE, first * 2 ** (attempt - 1));
  return longest * (0.5 + Math.random() / 2);
}
