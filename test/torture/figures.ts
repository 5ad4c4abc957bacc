import type { Snapshot } from '@/lib/model/snapshot';

/** What a run that nobody disturbs keeps of a property: no less may be there after any mishap. */
export interface Reference {
  /** Figures of one property; all have the same. */
  readonly figures: number;
  /** How long the run was at work. */
  readonly milliseconds: number;
}

/** How many figures stand in totals and breakdowns. */
export function leavesOf({ totals, tables }: Pick<Snapshot, 'totals' | 'tables'>): number {
  return countIn([totals, tables]);
}

function countIn(value: unknown): number {
  if (typeof value === 'number') return 1;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, each) => sum + countIn(each), 0);
}
