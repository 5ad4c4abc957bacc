/**
 * What is told of a vital sign once something was said of it. The same history read a month later gives another median
 * and another likeliest day, though nothing happened: what was said stands until the reading holds as much against it as
 * was asked for to say it first.
 */
import { LEAST_TURN } from '@/lib/diagnose/turn';
import { addDays, type Day } from '@/lib/model/day';
import type { Diagnosis, Turn, Verdict } from '@/lib/model/diagnosis';
import { contains, type Period } from '@/lib/model/period';
import type { Estimate } from '@/lib/model/quantity';
import type { Statement } from '@/lib/model/said';
import { toldTurn } from '@/lib/model/told-turn';
import { isLess } from './takes-back';

/**
 * A reading as it is told beside what was said before; its figures stay its own.
 *
 * - **Verdict.** A decided one stands until the reading decides otherwise by its own 90% interval, or tells a turn since
 *   which it no longer holds, or leaves out the growth that was said. An interval that grew wide says nothing against it.
 *   A plateau is left for a growth that was not told to have turned only where its middle is beyond the margin: within
 *   it, both are true.
 * - **Turn.** One that was told stands until the reading tells another, or until growth surely is nearer to what it was before
 *   it, or too near for a turn. Its day stands while it lies in the range of days that the reading gives it.
 *   That growth goes on no more is left for what says less only where its middle is beyond the margin, as a plateau is.
 * - **Since.** The day moves with a turn that is told, or with the verdict where the reading's range leaves it out. That
 *   the reading holds no turn for likelier than not is no proof that there was none.
 *
 * Where the reading alone would say something else, it bears the note `stood-by`: its middle figure then belongs to
 * another course than the one that is told. Words said under another margin, and series that cannot be read, bind nobody.
 *
 * @example standBy({ ...diagnosis, verdict: 'inconclusive', turn: null }, diagnosis).verdict // 'growing'
 */
export function standBy(reading: Diagnosis, said: Statement | null): Diagnosis {
  if (!said || !reading.monthlyGrowth || said.margin !== reading.margin) return reading;
  const isKept = said.verdict !== 'inconclusive' && !isDenied(said, reading);
  const verdict = isKept ? said.verdict : reading.verdict;
  const turn = stillNoMore(said, { ...reading, verdict, turn: turnTold(said, reading) });
  const since = turn?.at ?? sinceTold(said, reading, verdict);
  // In words a range is a month, a season or a part of a year: the one that was said stays with its day.
  const ranges = [since === said.since ? said.sinceRange : null, reading.sinceRange, turn && rangeOf(turn)];
  const sinceRange = ranges.find((range) => isIn(since, range)) ?? null;
  const told: Diagnosis = { ...reading, verdict, since, sinceRange, turn };
  return isOtherwise(told, reading) ? { ...told, notes: [...reading.notes, { code: 'stood-by' }] } : told;
}

/** What says less than that growth goes on no more: from one reading to the next the interval alone grows and shrinks. */
function stillNoMore(said: Statement, told: Diagnosis): Turn | null {
  if (!told.turn) return null;
  const { standsStill: _before, ...turn } = told.turn;
  const isWeaker = isLess(toldTurn(said), toldTurn({ ...told, turn }));
  const isWithin = Math.abs(told.monthlyGrowth?.estimate ?? told.margin) < told.margin;
  return isWeaker && isWithin ? { ...turn, standsStill: true } : turn;
}

/** A turn is dated to a week, and each reading's weeks begin on the day after its last one. */
const DATED_TO_DAYS = 7;

const rangeOf = ({ from, to }: Turn): Period => ({ from, to });

const isIn = (day: Day | null, range: Period | null | undefined) =>
  !!day &&
  !!range &&
  contains({ from: addDays(range.from, -DATED_TO_DAYS), to: addDays(range.to, DATED_TO_DAYS) }, day);

/** Whether a reading speaks against a decided verdict as strongly as one is said. */
function isDenied(said: Statement, reading: Diagnosis): boolean {
  const { turn, monthlyGrowth, margin } = reading;
  if (reading.verdict === said.verdict) return false;
  const isAgainst = !!turn && turn.verdict !== BORNE_OUT_BY[said.verdict];
  if (reading.verdict !== 'inconclusive')
    return said.verdict !== 'stagnating' || isAgainst || Math.abs(monthlyGrowth?.estimate ?? 0) > margin;
  // A turn later than the day since which it was said ends what it was said of.
  const isOver = isAgainst && !isIn(said.since, turn) && (said.since ?? '') < turn.from;
  return isOver || leavesOut(monthlyGrowth, said);
}

/** What may turn without ending it: a fall that grows steeper, a rise that does. */
const BORNE_OUT_BY: Readonly<Record<Verdict, Turn['verdict'] | null>> = {
  growing: 'quickened',
  declining: 'slowed',
  stagnating: null,
  inconclusive: null,
};

/** Whether growth now surely is less of a rise, or of a fall, than was said. */
function leavesOut(now: Estimate | null, { verdict, monthlyGrowth: then }: Statement): boolean {
  if (!now || !then) return false;
  return (verdict === 'growing' && now.high < then.estimate) || (verdict === 'declining' && now.low > then.estimate);
}

function turnTold(said: Statement, { turn: now, monthlyGrowth }: Diagnosis): Turn | null {
  const { turn: before, since } = said;
  if (now) {
    const at = before?.at ?? since;
    return at !== null && isIn(at, now) ? { ...now, at } : now;
  }
  return before && !isUndone(before, said.monthlyGrowth, monthlyGrowth) ? before : null;
}

/**
 * Whether growth now surely lies nearer to what it was before the turn than to what it was said to have become, or so near
 * that no turn would be told.
 */
function isUndone({ verdict, before }: Turn, said: Estimate | null, now: Estimate | null): boolean {
  if (!said || !now) return false;
  const middle = (before.estimate + said.estimate) / 2;
  return verdict === 'slowed'
    ? now.low > Math.min(middle, before.estimate - LEAST_TURN)
    : now.high < Math.max(middle, before.estimate + LEAST_TURN);
}

/** Since when, where no turn is told. */
function sinceTold(said: Statement, reading: Diagnosis, verdict: Diagnosis['verdict']): Day | null {
  const isLeft = said.turn !== null && said.turn !== undefined;
  if (said.since === null || isLeft) return reading.since;
  return verdict === said.verdict || isIn(said.since, reading.sinceRange) ? said.since : reading.since;
}

function isOtherwise(told: Diagnosis, reading: Diagnosis): boolean {
  if (told.verdict !== reading.verdict) return true;
  const isOfAll = !told.sinceRange && !reading.sinceRange;
  return !isOfAll && told.since !== reading.since && !isIn(told.since, reading.sinceRange);
}
