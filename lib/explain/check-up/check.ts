import type { CheckId, CheckResult, CheckState, NotChecked, Remedy } from '@/lib/model/check-up';
import type { HealthFlag } from '@/lib/model/health';
import type { Context } from '../context';

/** What a check looks at: the context, and every flag of the data, those of the reading and those that were found since. */
export interface Checked extends Context {
  readonly flags: readonly HealthFlag[];
}

/** One look at how a property measures. */
export interface Check {
  readonly id: CheckId;
  readonly by: Remedy;
  look(of: Checked): Seen;
}

export type Seen = { readonly state: CheckState } & Partial<Omit<CheckResult, 'id' | 'by' | 'state'>>;

export const notChecked = (why: NotChecked): Seen => ({ state: 'not-checked', why });
export const WELL: Seen = { state: 'well' };
