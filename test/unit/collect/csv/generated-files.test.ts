import { describe, expect, it } from 'vitest';
import { DAMAGES, damagedCase } from '../../../generate/damages';
import { judged } from '../../../generate/judge';
import { caseOf, LAYOUTS } from '../../../generate/layouts';

const SEED = 11;
const EACH = 8;

/** The verdicts that are wrong, each with the number of its case for `tsx test/generate/files.ts --seed 11 --case …`. */
const wrong = (count: number, verdictOf: (number: number) => { outcome: string; why: string }) =>
  Array.from({ length: count }, (_, number) => ({ number, ...verdictOf(number) })).filter(
    ({ outcome }) => outcome === 'wrong',
  );

describe('files whose sums are known', () => {
  it('are read as the tools wrote them', () => {
    expect(wrong(EACH * LAYOUTS.length, (number) => judged(caseOf(SEED, number)))).toEqual([]);
  });

  it('are refused, or read and told, where they were damaged', () => {
    const verdictOf = (number: number) => {
      const { damaged } = damagedCase(SEED, number);
      return judged(damaged.one, damaged.files);
    };
    expect(wrong(EACH * DAMAGES.length, verdictOf)).toEqual([]);
  });
});
