/** The few answers of the BigQuery API that Plateau reads: int64 as text, what is false or not there left out. */
import * as z from 'zod/mini';

export const DatasetAnswer = z.object({ location: z.string() });

export const TableList = z.object({
  tables: z._default(z.array(z.object({ tableReference: z.object({ tableId: z.string() }) })), []),
  nextPageToken: z.optional(z.string()),
});

interface Column {
  name: string;
  fields?: Column[] | undefined;
}
const Column: z.ZodMiniType<Column> = z.object({
  name: z.string(),
  fields: z.optional(z.array(z.lazy(() => Column))),
});

export const TableAnswer = z.object({ schema: z.object({ fields: z.array(Column) }) });

export const QueryAnswer = z.object({
  jobComplete: z._default(z.boolean(), false),
  jobReference: z.object({ jobId: z.string() }),
  sessionInfo: z.optional(z.object({ sessionId: z.string() })),
  /** A script that ends with no question has none. */
  schema: z.optional(z.object({ fields: z._default(z.array(z.object({ name: z.string() })), []) })),
  rows: z._default(z.array(z.object({ f: z.array(z.object({ v: z.nullable(z.string()) })) })), []),
  pageToken: z.optional(z.string()),
});
export type QueryAnswer = z.infer<typeof QueryAnswer>;

/** All columns by their path, those of records within them too. */
export function pathsOf(columns: readonly Column[], before = ''): string[] {
  return columns.flatMap(({ name, fields = [] }) => [`${before}${name}`, ...pathsOf(fields, `${before}${name}.`)]);
}
