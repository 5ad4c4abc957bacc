import type { RowProblem } from '@/lib/collect/csv/benchmark-row';
import type { Industry } from '@/lib/model/industry';
import type { Language } from '@/lib/model/settings';
import { ENGLISH_REFERENCES } from './english';
import { FRENCH_REFERENCES } from './french';

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

const REFERENCES: Readonly<Record<Language, ReferenceWords>> = { fr: FRENCH_REFERENCES, en: ENGLISH_REFERENCES };

/** The settings alone load these, both languages together: they are short. */
export function referencesIn(language: Language): ReferenceWords {
  return REFERENCES[language];
}
