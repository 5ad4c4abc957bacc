import type { DiagnosisNote } from '@/lib/model/diagnosis';
import type { Prepared } from './prepare';

/** Shortest history in days that growth a month can be read from: two months to compare. */
const SHORTEST_DAYS = 56;

/** Fewest blocks that a level, a growth and a noise can be estimated from. */
const FEWEST_BLOCKS = 6;

/** Fewest things counted in the whole history: with 30, chance alone moves either half by a quarter. */
const FEWEST_COUNTED = 30;

/** What makes any estimate impossible, if anything does. */
export function obstacleTo({ steps, levels }: Prepared): DiagnosisNote | null {
  const known = steps.amount.filter(Number.isFinite);
  if (known.length === 0) return { code: 'no-data' };
  if (known.every((amount) => amount === 0)) return { code: 'all-zero' };
  const days = (steps.days.at(-1) ?? 0) - (steps.days[0] ?? 0);
  if (days < SHORTEST_DAYS) return { code: 'too-short', value: days };
  const total = known.reduce((sum, amount) => sum + amount, 0);
  if (steps.chance !== 'unknown' && total < FEWEST_COUNTED) return { code: 'too-few', value: total };
  return levels.log.length < FEWEST_BLOCKS ? { code: 'too-short', value: days } : null;
}
