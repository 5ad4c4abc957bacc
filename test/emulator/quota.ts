import type { PropertyQuota } from '@/lib/collect/report';
import { dayIn } from '@/lib/model/day';
import { Refusal, refuse, WORDS } from './refusal';

export interface QuotaLimits {
  readonly tokensPerDay: number;
  readonly tokensPerHour: number;
  readonly tokensPerProjectPerHour: number;
  readonly concurrentRequests: number;
}

/** A standard property's. */
export const STANDARD_LIMITS: QuotaLimits = {
  tokensPerDay: 200_000,
  tokensPerHour: 40_000,
  tokensPerProjectPerHour: 14_000,
  concurrentRequests: 10,
};

/** One property's quota: spent by reports, back with the hour and with midnight in California. */
export class Quota {
  private hour = '';
  private day = '';
  private spentThisHour = 0;
  private spentToday = 0;

  constructor(
    private readonly limits: QuotaLimits,
    private readonly now: () => Date,
  ) {}

  check(): void {
    this.turn();
    if (this.spentToday >= this.limits.tokensPerDay) throw new Refusal(refuse(429, WORDS.tokensPerDay));
    const hourly = Math.min(this.limits.tokensPerHour, this.limits.tokensPerProjectPerHour);
    if (this.spentThisHour >= hourly) throw new Refusal(refuse(429, WORDS.tokensPerProjectPerHour));
  }

  spend(tokens: number, running: number): PropertyQuota {
    this.turn();
    this.spentThisHour += tokens;
    this.spentToday += tokens;
    const hourly = (limit: number) => ({ consumed: tokens, remaining: Math.max(0, limit - this.spentThisHour) });
    return {
      tokensPerDay: { consumed: tokens, remaining: Math.max(0, this.limits.tokensPerDay - this.spentToday) },
      tokensPerHour: hourly(this.limits.tokensPerHour),
      tokensPerProjectPerHour: hourly(this.limits.tokensPerProjectPerHour),
      concurrentRequests: { consumed: 0, remaining: this.limits.concurrentRequests - running },
    };
  }

  private turn(): void {
    const instant = this.now();
    const hour = instant.toISOString().slice(0, 13);
    const day = dayIn('America/Los_Angeles', instant);
    if (hour !== this.hour) this.spentThisHour = 0;
    if (day !== this.day) this.spentToday = 0;
    this.hour = hour;
    this.day = day;
  }
}
