import * as z from 'zod/mini';

/** Who must be told before a tactic starts. */
export const Department = z.enum([
  'marketing',
  'crm',
  'management',
  'sales',
  'customer-service',
  'quality',
  'logistics',
  'it',
  'agency',
  'purchasing',
]);
export type Department = z.infer<typeof Department>;
