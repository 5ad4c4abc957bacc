import type { Job } from './job';
import { JobStage } from './job-stage';

/** What each step of a job does; one that a job has no use for is left out. */
export type StepWork = Readonly<Partial<Record<JobStage, (job: Job) => Promise<void>>>>;

/**
 * Does the steps of a job after the last that is finished, one after the other, and tells of each.
 *
 * @example await walkSteps({ collected: ({ propertyId }) => reports.refresh(propertyId) }, job, finished)
 */
export async function walkSteps(work: StepWork, job: Job, finished: (step: JobStage) => Promise<void>): Promise<void> {
  const { options } = JobStage;
  const done = job.run?.step;
  const rest = done === undefined ? options : options.slice(options.indexOf(done) + 1);
  for (const step of rest) {
    const act = work[step];
    if (act === undefined) continue;
    await act(job);
    await finished(step);
  }
}
