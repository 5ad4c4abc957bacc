/** By when something will be known that is too early to tell: said once, it is counted down and not said anew. */
import { addDays, type Day, daysBetween, DAYS_A_WEEK, WEEKS_A_YEAR } from '@/lib/model/day';
import type { Diagnosis } from '@/lib/model/diagnosis';
import type { Said } from '@/lib/model/said';

/** Longer waits are told as more than so many years, and promise no day. */
/** Sooner than the next month's reading nothing is promised: then a wait that is not over is said anew. */
const NEXT_READING_DAYS = 28;

const isWait = ({ code }: Diagnosis['notes'][number]) => code === 'weeks-still-needed';

/** The day that was said, as long as the next reading still comes before it. */
function standing(said: Pick<Said, 'verdict' | 'knownBy'> | null, asOf: Day): Day | null {
  if (said?.verdict !== 'inconclusive' || said.knownBy === undefined) return null;
  return said.knownBy >= addDays(asOf, NEXT_READING_DAYS) ? said.knownBy : null;
}

/**
 * The day by which a reading is to be decided, as it is told beside the day that was said before; null where nothing is
 * waited for, or for longer than a year.
 *
 * @example knownBy({ verdict: 'inconclusive', notes: [{ code: 'weeks-still-needed', value: 8 }] }, null, '2026-09-30') // '2026-11-25'
 */
export function knownBy(
  { verdict, notes }: Pick<Diagnosis, 'verdict' | 'notes'>,
  said: Pick<Said, 'verdict' | 'knownBy'> | null,
  asOf: Day,
): Day | null {
  const weeks = notes.find(isWait)?.value;
  if (verdict !== 'inconclusive' || weeks === undefined || weeks > WEEKS_A_YEAR) return null;
  return standing(said, asOf) ?? addDays(asOf, DAYS_A_WEEK * weeks);
}

/**
 * The notes of a reading with the wait that is left of what was said, where that still lies ahead.
 *
 * @example waitedFor([{ code: 'weeks-still-needed', value: 8 }], { verdict: 'inconclusive', knownBy: '2026-11-04' }, '2026-09-30') // [{ code: 'weeks-still-needed', value: 5 }]
 */
export function waitedFor(
  notes: Diagnosis['notes'],
  said: Pick<Said, 'verdict' | 'knownBy'>,
  asOf: Day,
): Diagnosis['notes'] {
  const day = standing(said, asOf);
  if (day === null) return notes;
  return notes.map((note) =>
    isWait(note) ? { ...note, value: Math.ceil(daysBetween(asOf, day) / DAYS_A_WEEK) } : note,
  );
}
