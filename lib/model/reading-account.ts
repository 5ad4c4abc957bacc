import * as z from 'zod/mini';

/** Why rows of a file are not in its figures. */
export const RowsLeftOut = z.object({
  why: z.enum([
    /** Totals of other rows. */
    'total',
    /** Days that the source marks as not observed. */
    'not-observed',
    /** Segments or comparisons beside the one that holds everything. */
    'other-segment',
    /** Names in a second row, units, or the header once more. */
    'header',
    /** Days that stand alone, months away from all others. */
    'far-off',
    /** Days that have not come yet. */
    'to-come',
    /** The last day, when it holds far less than that weekday ever does. */
    'unfinished',
    /** A table whose rows overlap, or for which nothing tells whether they add up, beside one of totals. */
    'overlapping',
    /** One text and no figure: a source, a date of export, a heading amid the table. */
    'remark',
    /** Rows with fewer or more cells than nearly all others, as where a file was cut off or a cell fell out. */
    'broken',
    /** Rows that were read, with a word where a figure should be ("NaN", "n/a"): nothing is counted for it. */
    'no-figure',
  ]),
  rows: z.number(),
  /** Line of the first of them, as editors count. */
  line: z.optional(z.number()),
  /** What tells them apart: a column, a day. */
  what: z.optional(z.string()),
});
export type RowsLeftOut = z.infer<typeof RowsLeftOut>;

/** Why a column of a file is not in its figures. */
export const ColumnLeftOut = z.object({
  column: z.string(),
  why: z.enum([
    'unknown',
    /** Another column of the same metric was read. */
    'second',
    /** Its rows do not add up over what else the table is split by. */
    'not-additive',
    /** A rate whose sums cannot be had back, or whose unit cannot be told. */
    'rate',
    /** Zeros beside figures that leave no room for them. */
    'zeros',
  ]),
  /** The column read instead, or the one over which it does not add up. */
  beside: z.optional(z.string()),
});
export type ColumnLeftOut = z.infer<typeof ColumnLeftOut>;

/** What the reading of one table came to: rows read, what was left out and why, the rows against the file's own total. */
export const TableReading = z.object({
  file: z.string(),
  /** Rows below the header that are not blank. */
  rows: z.number(),
  read: z.number(),
  leftOut: z.array(RowsLeftOut),
  columns: z.array(ColumnLeftOut),
  /** Sums of the rows read beside what a total row of the file says. */
  totals: z.array(z.object({ metric: z.string(), rows: z.number(), total: z.number() })),
});
export type TableReading = z.infer<typeof TableReading>;

/** The account of a reading from files. */
export const ReadingAccount = z.object({ tables: z.array(TableReading) });
export type ReadingAccount = z.infer<typeof ReadingAccount>;
