import * as z from 'zod/mini';

/** What figures were read from. */
export const SourceKind = z.enum(['ga4', 'bigquery', 'csv', 'demo']);
export type SourceKind = z.infer<typeof SourceKind>;
