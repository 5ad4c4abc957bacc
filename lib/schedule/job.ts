import * as z from 'zod/mini';
import { Day } from '@/lib/model/day';
import { JobKind } from '@/lib/model/kept-failure';
import { Period } from '@/lib/model/period';
import { JobStage } from './job-stage';

/** What a job is at. */
export const Run = z.object({
  /** What the report is about; none for a reading. */
  period: z.optional(Period),
  /** The last day of the figures that it is told from, such that the period is the last complete one. */
  asOf: Day,
  /** The last step that is finished. */
  step: z.optional(JobStage),
});
export type Run = z.infer<typeof Run>;

/** Something to be done again and again for one property. What is due lives here, not in the browser's alarms. */
export const Job = z.object({
  kind: JobKind,
  propertyId: z.string(),
  /** IANA zone in which the calendar of the job runs: the property's. */
  timeZone: z.string(),
  /** Instant, ISO 8601, at or after which it runs: its time, or later while it is put off. */
  dueAt: z.string(),
  /** Runs that failed since the last that did not. */
  failures: z.number(),
  /** The first time of the calendar, an instant, that is not dealt with; `dueAt` where it is missing. */
  slot: z.optional(z.string()),
  /** The instant at which it was taken up: a clock that is set back leads no further. */
  since: z.optional(z.string()),
  /** What is under way, kept until it is done. */
  run: z.optional(Run),
  /** How often it was begun on a day without coming to its end. */
  tries: z.optional(z.object({ on: Day, count: z.number() })),
  /** Why it stands still: a person has to act first, or it is switched off. */
  waits: z.optional(z.enum(['needs-person', 'off'])),
});
export type Job = z.infer<typeof Job>;

/** Two jobs with the same key are the same job. */
export function jobKey(job: Pick<Job, 'kind' | 'propertyId'>): string {
  return `${job.kind}|${job.propertyId}`;
}

/** The first time of the calendar that is not dealt with. */
export function slotOf({ slot, dueAt }: Job): Temporal.Instant {
  return Temporal.Instant.from(slot ?? dueAt);
}
