import { isLoss, type Mark } from './marks';

/** Steps that belong together, both ends included. */
export interface Spell {
  readonly from: number;
  readonly to: number;
}

/** Ordinary steps between two parts of one spell: a counter that half works has good moments. */
const BRIDGE = 2;

/**
 * Marked losses, joined over up to two other steps; a dip beside an outage belongs to it.
 *
 * @example lossesOf([null, 'dip', null, 'nothing']); // [{ from: 1, to: 3 }]
 */
export function lossesOf(marks: readonly (Mark | null)[]): Spell[] {
  return spellsOf(marks, isLoss);
}

/**
 * Marked gains, joined likewise.
 *
 * @example spikesOf([null, 'dip', 'spike']); // [{ from: 2, to: 2 }]
 */
export function spikesOf(marks: readonly (Mark | null)[]): Spell[] {
  return spellsOf(marks, (mark) => mark === 'spike');
}

function spellsOf(marks: readonly (Mark | null)[], belongs: (mark: Mark | null) => boolean): Spell[] {
  const spells: Spell[] = [];
  marks.forEach((mark, index) => {
    if (!belongs(mark)) return;
    const last = spells.at(-1);
    if (last && index - last.to <= BRIDGE + 1) spells[spells.length - 1] = { from: last.from, to: index };
    else spells.push({ from: index, to: index });
  });
  return spells;
}
