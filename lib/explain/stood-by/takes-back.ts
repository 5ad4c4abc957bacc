/** In what one statement of a vital sign differs from another. */
import type { Said, Statement } from '@/lib/model/said';
import { toldTurn, type ToldTurn } from '@/lib/model/told-turn';

export type Words = Statement & Pick<Said, 'knownBy'>;

/** What of a statement is taken back. */
export type Revised = 'verdict' | 'date' | 'pace' | 'wait';

/** Two statements that a reader would take for one: same verdict, same day, same turn, and by when it will be known. */
export function isSameSaid(one: Words, other: Words): boolean {
  if (one.verdict !== other.verdict || one.knownBy !== other.knownBy) return false;
  if (!isDated(one) || !isDated(other)) return true;
  return (
    sinceOf(one) === sinceOf(other) &&
    one.turn?.verdict === other.turn?.verdict &&
    one.turn?.at === other.turn?.at &&
    toldTurn(one) === toldTurn(other)
  );
}

/** What was kept before regimes had a range and turns were asked for bears neither. */
const isDated = ({ sinceRange }: Words) => sinceRange !== undefined;

/** Of a course that never turned only its length is told, and its beginning moves as history is forgotten. */
const sinceOf = ({ verdict, since, sinceRange }: Words) => (sinceRange && verdict !== 'inconclusive' ? since : null);

/** Of a course that is undecided, what says less than that it goes on no more. */
const WEAKER: Partial<Readonly<Record<ToldTurn, ToldTurn>>> = {
  'grows-no-more': 'rise-slowed',
  'falls-no-more': 'fall-slowed',
};

/** Whether what is told of a turn says less than what was told of it. */
export const isLess = (before: ToldTurn | null, after: ToldTurn | null): boolean =>
  before !== null && after !== null && WEAKER[before] === after;

/**
 * What a statement takes back of the one before it; null where it takes nothing back. That something is decided which
 * was too early to tell, or that a turn is told beside what was said, adds to it.
 *
 * @example takesBack({ ...diagnosis, verdict: 'stagnating' }, diagnosis) // 'verdict'
 */
export function takesBack(before: Words, after: Words): Revised | null {
  const wasDecided = before.verdict !== 'inconclusive';
  if (wasDecided && after.verdict !== before.verdict) return 'verdict';
  if (!isDated(before) || !isDated(after)) return null;
  const told = toldTurn(before);
  if (told && (before.turn?.verdict !== after.turn?.verdict || isLess(told, toldTurn(after)))) return 'pace';
  if (before.turn && before.turn.at !== after.turn?.at) return 'date';
  if (wasDecided && sinceOf(before) !== sinceOf(after)) return after.turn && !before.turn ? 'pace' : 'date';
  const { knownBy: by } = before;
  return by !== undefined && after.knownBy !== undefined && after.knownBy > by ? 'wait' : null;
}
