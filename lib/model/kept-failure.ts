import * as z from 'zod/mini';
import { FailureRecordSchema } from './failure-record';

/** What goes on for a property by itself: its figures are read, its week and its month are told. */
export const JobKind = z.enum(['refresh', 'weekly', 'monthly']);
export type JobKind = z.infer<typeof JobKind>;

/** One kind of work on one property. */
export const Work = z.object({ kind: JobKind, propertyId: z.string() });
export type Work = z.infer<typeof Work>;

/** The last failure of some work, kept until that work goes well: what another work does says nothing of it. */
export const KeptFailure = z.object({
  /** Null for what belongs to no property, such as the storage. */
  of: z.nullable(Work),
  failure: FailureRecordSchema,
});
export type KeptFailure = z.infer<typeof KeptFailure>;

export function isOf(kept: KeptFailure, work: Work | null): boolean {
  if (work === null || kept.of === null) return work === kept.of;
  return kept.of.kind === work.kind && kept.of.propertyId === work.propertyId;
}
