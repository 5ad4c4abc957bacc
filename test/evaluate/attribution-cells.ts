import type { AttributionKind } from './attribution-kinds';
import type { Draws } from '../generate/draws';

export type Segment = Readonly<Record<string, string>>;

/** A part of a table, and what it was multiplied by. */
export interface Cell {
  readonly segment: Segment;
  readonly factor: number;
}

/** A row before anything happens to it: how much it holds, and how its logarithm wobbles from one period to the next. */
export interface Ground {
  readonly dimensions: Segment;
  readonly base: number;
  readonly sigma: number;
  /** What the values of its dimensions do to it by themselves. */
  readonly drift: number;
}

/** So many of its own standard errors must a cell move, or nobody could tell it among thousands. */
const VISIBLE = 8;
/** Cells that are refused before a table is given up for another. */
const MOST_TRIES = 300;

export const holds = (segment: Segment, dimensions: Segment): boolean =>
  Object.entries(segment).every(([dimension, value]) => dimensions[dimension] === value);

/**
 * Cells of a kind, each of which moves visibly by what it holds alone, and has no plainer name; null where the table has
 * no such cells.
 */
export function drawCells(kind: AttributionKind, ground: readonly Ground[], draws: Draws): Cell[] | null {
  const { cells: [fewest, most] = [0, 0] } = kind;
  const wanted = draws.int(fewest, most);
  const cells: Cell[] = [];
  for (let tries = 0; cells.length < wanted; tries++) {
    if (tries > MOST_TRIES) return null;
    const next = drawCell(kind, ground, cells[0], draws);
    if (isTold(next, cells, kind, ground)) cells.push(next);
  }
  return cells;
}

function drawCell(
  { depth = [1, 1], how }: AttributionKind,
  ground: readonly Ground[],
  first: Cell | undefined,
  draws: Draws,
): Cell {
  const { dimensions } = draws.pick(ground);
  const names = Object.keys(dimensions);
  const chosen = draws.some(names, Math.min(names.length, draws.int(...depth)));
  const segment = Object.fromEntries(chosen.map((name) => [name, dimensions[name] ?? '']));
  const factor = draws.chance(0.5) ? draws.between(0.05, 0.7) : draws.between(1.4, 3);
  if (!first || how !== 'cancelling') return { segment, factor };
  // What the first took away the second brings, and the other way about.
  const taken = sumOf(ground, first.segment) * (1 - first.factor);
  return { segment, factor: 1 + taken / sumOf(ground, segment) };
}

function isTold(next: Cell, cells: readonly Cell[], { how }: AttributionKind, ground: readonly Ground[]): boolean {
  const own = ground.filter(({ dimensions }) => holds(next.segment, dimensions));
  const alone = own.filter(({ dimensions }) => !cells.some(({ segment }) => holds(segment, dimensions)));
  if (how === 'overlapping' ? cells.length > 0 && alone.length === own.length : alone.length < own.length) return false;
  // The other ones must be told by what is theirs alone, too.
  const others = cells.map((cell) => ({
    cell,
    rest: ground.filter(({ dimensions }) => holds(cell.segment, dimensions) && !holds(next.segment, dimensions)),
  }));
  const areVisible = isVisible(next.factor, alone) && others.every(({ cell, rest }) => isVisible(cell.factor, rest));
  // Where half of the rows moved, nobody could tell whether they did or the others.
  const all = [...cells, next];
  const moved = ground.filter(({ dimensions }) => all.some(({ segment }) => holds(segment, dimensions)));
  return areVisible && moved.length < ground.length / 2 && hasNoPlainerName(next.segment, own.length, ground);
}

function isVisible(factor: number, rows: readonly Ground[]): boolean {
  if (!(factor > 0.03 && factor < 4)) return false;
  const information = rows.reduce((sum, { sigma }) => sum + 1 / sigma ** 2, 0);
  return Math.abs(Math.log(factor)) * Math.sqrt(information) >= VISIBLE;
}

/** Whether more rows share the name without any one of its values. */
function hasNoPlainerName(segment: Segment, rows: number, ground: readonly Ground[]): boolean {
  return Object.keys(segment).every((left) => {
    const plainer = Object.fromEntries(Object.entries(segment).filter(([name]) => name !== left));
    return ground.filter(({ dimensions }) => holds(plainer, dimensions)).length > rows;
  });
}

const sumOf = (ground: readonly Ground[], segment: Segment) =>
  ground.reduce((sum, { dimensions, base }) => (holds(segment, dimensions) ? sum + base : sum), 0);
