/** How many times as much one build takes as the other: the middle of pairs measured in turn, and how far they go. */
export interface Ratio {
  readonly middle: number;
  readonly least: number;
  readonly most: number;
  /** The middle of what each build took, in the unit that was measured. */
  readonly own: number;
  readonly other: number;
}

/** Measures both builds in turn, so that whatever else the machine does hits both. */
export async function paired(rounds: number, own: () => Promise<number>, other: () => Promise<number>): Promise<Ratio> {
  const pairs: { own: number; other: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // Whoever is first in a pair finds the machine as the last pair left it: each is so as often.
    const [first, second] = round % 2 === 0 ? [own, other] : [other, own];
    const [one, two] = [await first(), await second()];
    pairs.push(round % 2 === 0 ? { own: one, other: two } : { own: two, other: one });
  }
  const ratios = pairs.map((pair) => pair.own / pair.other).toSorted((a, b) => a - b);
  return {
    middle: middleOf(ratios),
    least: ratios[0] ?? Number.NaN,
    most: ratios.at(-1) ?? Number.NaN,
    own: middleOf(pairs.map((pair) => pair.own)),
    other: middleOf(pairs.map((pair) => pair.other)),
  };
}

function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
