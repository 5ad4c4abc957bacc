import { describe, expect, it } from 'vitest';
import { DAMAGES, damagedCase } from '../../../generate/damages';
import { judged, type Verdict } from '../../../generate/judge';
import { caseOf, LAYOUTS } from '../../../generate/layouts';

const SEED = 11;
const EACH = 8;

/** The verdicts that are wrong, each with the number of its case for `tsx test/generate/files.ts --seed 11 --case …`. */
async function wrong(count: number, verdictOf: (number: number) => Promise<Verdict>) {
  const verdicts = Array.from({ length: count }, async (_, number) => ({ number, ...(await verdictOf(number)) }));
  return (await Promise.all(verdicts)).filter(({ outcome }) => outcome === 'wrong');
}

describe('files whose sums are known', () => {
  it('are read as the tools wrote them', async () => {
    expect(await wrong(EACH * LAYOUTS.length, (number) => judged(caseOf(SEED, number)))).toEqual([]);
  });

  it('are refused, or read and told, where they were damaged', async () => {
    const verdictOf = (number: number) => {
      const { damaged } = damagedCase(SEED, number);
      return judged(damaged.one, damaged.files, damaged.told);
    };
    expect(await wrong(EACH * DAMAGES.length, verdictOf)).toEqual([]);
  });
});
