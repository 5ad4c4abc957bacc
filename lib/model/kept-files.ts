import * as z from 'zod/mini';
import { Day } from './day';
import { HealthFlag } from './health';
import { Property } from './property';
import { ReadingAccount } from './reading-account';

/** A table of rows as a database and a text of JSON hold it alike: what has no answer is null. */
export const KeptTable = z.object({
  length: z.number(),
  /** The value of a row is `values[codes[row]]`; days are written `YYYYMMDD`. */
  dimensions: z.record(z.string(), z.object({ values: z.array(z.string()), codes: z.array(z.number()) })),
  metrics: z.record(z.string(), z.array(z.nullable(z.number()))),
});
export type KeptTable = z.infer<typeof KeptTable>;

/** What the files of one property held, from the first to the last that were given. */
export const KeptFiles = z.object({
  property: Property,
  /** A file named the currency, or a person did. */
  hasCurrency: z.boolean(),
  tables: z.array(KeptTable),
  /** What a reader of the figures must know that only the files could tell. */
  health: z.array(HealthFlag),
  /** Of the files that were given last. */
  reading: ReadingAccount,
  /** Last day of all of them. */
  lastDay: Day,
});
export type KeptFiles = z.infer<typeof KeptFiles>;
