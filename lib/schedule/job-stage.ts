import * as z from 'zod/mini';

/** What a job does, in order. What a finished step made is kept, so that the next one may begin in another worker. */
export const JobStage = z.enum(['collected', 'told', 'composed', 'rendered', 'sent']);
export type JobStage = z.infer<typeof JobStage>;
