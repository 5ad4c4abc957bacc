import type { Case } from './case';
import * as cells from './cell-damage';
import type { Damage, Damaged } from './damage';
import { Draws } from './draws';
import * as whole from './file-damage';
import { caseOf } from './layouts';
import * as odd from './odd-damage';
import * as rows from './row-damage';

export const DAMAGES: readonly (readonly [name: string, damage: Damage])[] = [rows, cells, whole, odd].flatMap((all) =>
  Object.entries(all),
);
const TRIES = 4000;
/** What becomes of these depends on tables that the damage does not touch. */
const UNTOUCHED = new Set(['an unknown split', 'sums within sums', 'a file for each part']);

/** The damaged file of a number: every damage comes as often as any other. */
export function damagedCase(seed: number, number: number): { readonly name: string; readonly damaged: Damaged } {
  const [name, damage] = DAMAGES[number % DAMAGES.length] ?? ['', () => undefined];
  const draws = new Draws(seed * 7_000_003 + number);
  for (let turn = 0; turn < TRIES; turn += 1) {
    const one: Case = caseOf(seed, draws.int(0, 1_000_000));
    if (one.must !== 'read' || UNTOUCHED.has(one.layout)) continue;
    const damaged = damage(one, draws);
    if (damaged !== undefined) return { name, damaged };
  }
  throw new Error(`No file to which ${name} can happen.`);
}
