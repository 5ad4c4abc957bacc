import * as z from 'zod';
import { exportPlace } from '@/lib/collect/bigquery/export-place';
import { MAX_GIGABYTES } from '../export-origin';
import { readCurrency, readTimeZone } from '../zone-and-currency';
import type { ConfigProblem } from '@/lib/language/catalogue/runner';

/** Text that is read, or what is wrong with it. */
const read = <Value>(reader: (text: string) => Value | undefined, problem: ConfigProblem) =>
  z.string().transform((text, context): Value => {
    const value = reader(text);
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message: problem });
    return z.NEVER;
  });

/** The BigQuery export that a property is read from in place of Google's reports. */
export const ExportEntry = z.strictObject({
  dataset: read(exportPlace, 'dataset'),
  keyEvents: z.array(z.string().min(1)).default([]),
  timeZone: read(readTimeZone, 'time-zone').optional(),
  currency: read(readCurrency, 'currency').optional(),
  maxGigabytes: z.int().positive().default(MAX_GIGABYTES),
  billingProject: z.string().min(1).optional(),
});
export type ExportEntry = z.infer<typeof ExportEntry>;
