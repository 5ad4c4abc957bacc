import * as z from 'zod/mini';

const Cell = z.looseObject({ value: z.optional(z.string()) });
const WireRow = z.looseObject({ dimensionValues: z.optional(z.array(Cell)), metricValues: z.optional(z.array(Cell)) });

/** A report as JSON on the wire: zeros and empty lists are left out. */
export const WireReport = z.looseObject({
  dimensionHeaders: z.optional(z.array(z.looseObject({ name: z.string() }))),
  metricHeaders: z.optional(z.array(z.looseObject({ name: z.string() }))),
  rows: z.optional(z.array(WireRow)),
  rowCount: z.optional(z.number()),
  metadata: z.optional(z.looseObject({})),
});
export type WireReport = z.infer<typeof WireReport>;

export const WireBatch = z.looseObject({ reports: z.array(WireReport) });

export const dimensionsOf = (report: WireReport): string[] => (report.dimensionHeaders ?? []).map(({ name }) => name);
