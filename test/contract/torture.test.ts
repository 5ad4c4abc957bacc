/** A short form of `npm run torture`: a few kills, restarts and a full disk, and nothing is lost by them. */
import { expect, it } from 'vitest';
import { runTorture } from '../torture/run-torture';

it('loses nothing, sends nothing twice, and ends no process without a sentence', async () => {
  const tallies = await runTorture({ seed: 7, minutes: Infinity, isShort: true });
  expect(tallies.some(({ worlds }) => worlds > 0)).toBe(true);
  for (const { kind, kills } of tallies.filter((each) => each.kind.startsWith('kills') && each.worlds > 0))
    expect({ kind, hasKilled: kills > 0 }).toEqual({ kind, hasKilled: true });
  for (const { kind, lost, twice, rowsLost, wordless } of tallies)
    expect({ kind, lost, twice, rowsLost, wordless }).toEqual({
      kind,
      lost: [],
      twice: [],
      rowsLost: [],
      wordless: [],
    });
});
