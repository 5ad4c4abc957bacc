import { withFailuresApart } from './failures-apart';
import { withMarksApart } from './marks-in-drafts';
import { ratesIn, withoutRates } from './rates-apart';
import type { StoreName } from './records';
import type { StoredRecord } from './repository';
import { withSumsOnly } from './sums-only';
import { withVerdictsInVitals } from './verdicts-in-vitals';

/** What brings a record of a store from one version to the next. */
export interface Step {
  readonly store: StoreName;
  readonly change: (value: unknown) => unknown;
  /** What stood in the record and stands beside it from then on. */
  readonly beside?: (value: unknown) => readonly StoredRecord[];
}

/**
 * In order, wherever records are kept: in a browser, in a database, in an export. A step is for records as they were on its day, and
 * is never changed once it was released.
 */
export const STEPS: readonly Step[] = [
  // A failure for each work, where one stood for all.
  { store: 'state', change: withFailuresApart },
  // The verdict of a vital sign in the vital sign alone.
  { store: 'reports', change: withVerdictsInVitals },
  // Rates follow from what was measured, and are no longer kept beside it.
  { store: 'snapshots', change: withSumsOnly },
  // Marks that no name can hold, where names were taken for Markdown.
  { store: 'drafts', change: withMarksApart },
  // What files held, of properties that are read without Google: none before held any.
  { store: 'files', change: (value) => value },
  // A record for each property's rates, where one held those of all.
  { store: 'state', change: withoutRates, beside: ratesIn },
];

/** Of records that went through all steps; those that went through none are of version 1. */
export const RECORDS_VERSION = STEPS.length + 1;

/** A record after some steps, and behind it what stands beside it since. */
export function throughSteps(
  { store, key, value }: StoredRecord,
  steps: readonly Step[],
): [record: StoredRecord, ...beside: StoredRecord[]] {
  const beside: StoredRecord[] = [];
  const now = steps.reduce((earlier, step) => {
    if (step.store !== store) return earlier;
    beside.push(...(step.beside?.(earlier) ?? []));
    return step.change(earlier);
  }, value);
  return [{ store, key, value: now }, ...beside];
}

/** The stores that some steps touch. */
export const storesOf = (steps: readonly Step[]): ReadonlySet<StoreName> => new Set(steps.map(({ store }) => store));
