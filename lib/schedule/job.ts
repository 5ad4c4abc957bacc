import * as z from 'zod/mini';

/** Something to be done again and again for one property. What is due lives here, not in the browser's alarms. */
export const Job = z.object({
  kind: z.enum(['refresh', 'weekly', 'monthly']),
  propertyId: z.string(),
  /** IANA zone in which the calendar of the job runs: the property's. */
  timeZone: z.string(),
  /** Instant, ISO 8601, at or after which it runs once. */
  dueAt: z.string(),
  /** Runs that failed since the last that did not. */
  failures: z.number(),
});
export type Job = z.infer<typeof Job>;

/** Two jobs with the same key are the same job. */
export function jobKey(job: Pick<Job, 'kind' | 'propertyId'>): string {
  return `${job.kind}|${job.propertyId}`;
}
