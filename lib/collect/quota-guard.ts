import { PlateauError } from '@/lib/model/failure';
import type { GoogleReport } from './report';

const MILLISECONDS_AN_HOUR = 3_600_000;

/** Remembers what Google said remains, so that a spent quota is not asked again. */
export class QuotaGuard {
  private readonly spent = new Map<string, Date>();

  constructor(private readonly now: () => Date) {}

  note(propertyId: string, reports: readonly GoogleReport[]): void {
    const isSpent = reports.some(({ propertyQuota }) =>
      [propertyQuota?.tokensPerHour, propertyQuota?.tokensPerProjectPerHour].some(
        (status) => status && status.remaining <= 0,
      ),
    );
    if (isSpent) this.spent.set(propertyId, this.now());
    else this.spent.delete(propertyId);
  }

  /** Throws while nothing is left; hourly tokens come back within an hour. */
  check(propertyId: string): void {
    const since = this.spent.get(propertyId);
    if (!since) return;
    const back = new Date(since.getTime() + MILLISECONDS_AN_HOUR);
    if (this.now() >= back) return;
    throw new PlateauError('quota-hour', 'The hourly quota of the property is spent.', {
      retry: { when: 'later', at: back.toISOString() },
      details: { property: propertyId },
    });
  }
}
