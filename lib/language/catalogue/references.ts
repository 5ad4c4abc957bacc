import type { RowProblem } from '@/lib/model/benchmark';
import type { Industry } from '@/lib/model/industry';

/** What the settings say about what a property is compared with. */
export interface ReferenceWords {
  readonly title: string;
  readonly intro: string;
  readonly industry: string;
  readonly industryHint: string;
  readonly asGoogleSays: string;
  readonly allIndustries: string;
  readonly industries: Readonly<Record<Industry, string>>;
  readonly importTable: string;
  readonly columns: string;
  /** A range that is kept. */
  range(low: string, high: string): string;
  source(name: string, date: string): string;
  readonly kept: string;
  readonly remove: string;
  removeRange(rate: string, source: string): string;
  readonly removed: string;
  imported(ranges: number): string;
  refused(rows: number): string;
  refusedRow(line: number, why: string): string;
  readonly problem: Readonly<Record<RowProblem, (value: string) => string>>;
  missingColumn(name: string): string;
  readonly emptyFile: string;
}
