/** What is said beside an answer. */
import { DAYS_A_WEEK } from '@/lib/model/day';
import { lengthInDays, type Period } from '@/lib/model/period';
import type { Figure } from '@/lib/model/quantity';
import type { Note, Pair } from './answer-types';
import { isWholeMonths, MONTHS_OF, monthsIn } from './calendar-periods';
import type { TypedQuestion } from './question';

/** Months differ by that much, and are compared all the same; halves of one, and weeks, are of one length or another. */
const DAYS_A_MONTH_MAY_DIFFER = 3;
const SHORTEST_MONTH = 28;

/** Days without a reading bring nothing and take no part; weeks have seven days, months, quarters and years are whole. */
export function meanOf({ mean, step }: TypedQuestion, figure: Figure | null, period: Period): Note[] {
  if (!mean || step === null || figure === null || figure.provenance.daysObserved === 0) return [];
  const months = MONTHS_OF[step];
  const units = isWholeMonths(period) && months > 0 ? monthsIn(period) / months : 0;
  const isByUnit = Number.isInteger(units) && units > 0;
  const length = isByUnit ? lengthInDays(period) / units : step === 'day' ? 1 : DAYS_A_WEEK;
  const value = (figure.value / figure.provenance.daysObserved) * length;
  const told = months > 0 && !isByUnit ? 'week' : step;
  const provenance = { ...figure.provenance, method: 'mean of the days read' as const };
  return [{ code: 'mean', step: told, figure: { ...figure, value, provenance } }];
}

/** Whether two numbers of days are too far from one another for a percentage. */
export function areUnequal(a: number, b: number): boolean {
  const mayDiffer = Math.min(a, b) >= SHORTEST_MONTH ? DAYS_A_MONTH_MAY_DIFFER : 0;
  return Math.abs(a - b) > mayDiffer;
}

/** What is to be said of some figures and of those that they are compared with. */
export function notesOn({
  whole,
  rows,
  period,
  unequal,
  wantsBefore,
  periodBefore,
}: {
  readonly whole: Pair;
  readonly rows: readonly Pair[];
  readonly period: Period;
  readonly unequal: boolean;
  readonly wantsBefore: boolean;
  readonly periodBefore: Period | null;
}): Note[] {
  const notes: Note[] = [];
  const provenance = (whole.figure ?? rows[0]?.figure)?.provenance;
  const days = lengthInDays(period);
  if (provenance && provenance.daysObserved < days)
    notes.push({ code: 'unread-days', days: days - provenance.daysObserved, of: days });
  if (wantsBefore && periodBefore === null) notes.push({ code: 'before-not-kept' });
  if (unequal) notes.push({ code: 'unequal' });
  if (whole.before?.value === 0) notes.push({ code: 'nothing-before' });
  if (provenance?.thresholded) notes.push({ code: 'thresholded' });
  if (provenance && provenance.sampledShare < 1) notes.push({ code: 'sampled', share: provenance.sampledShare });
  return notes;
}
