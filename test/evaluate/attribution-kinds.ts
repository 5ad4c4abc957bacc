export type Noise = 'even' | 'counts' | 'heavy';
/** How many values each dimension has. */
export type Shape = Readonly<Record<string, number>>;

/** One kind of incident: how its cells are drawn, and over what noise. */
export interface AttributionKind {
  readonly measure: 'sum' | 'rate';
  readonly noise: readonly Noise[];
  readonly shapes: readonly Shape[];
  /** How many cells move, and over how many dimensions one of them goes; none where nothing stands out. */
  readonly cells?: readonly [fewest: number, most: number];
  readonly depth?: readonly [least: number, most: number];
  readonly how?: 'overlapping' | 'cancelling';
  /** What belongs to one value of a dimension moves together, each value by itself. */
  readonly isWavering?: true;
  /** Everything moves alike. */
  readonly isWhole?: true;
  /** One value of the first dimension holds most of it. */
  readonly isLopsided?: true;
}

const LARGE: Shape = { channel: 8, device: 3, country: 12, page: 20 };
const MIDDLE: Shape = { channel: 6, device: 3, country: 5, page: 8 };
const SMALL: Shape = { channel: 6, device: 3, country: 4 };
const FLAT: readonly Shape[] = [{ channel: 6 }, { page: 20 }];
const DEEP: readonly Shape[] = [LARGE, MIDDLE];
const EACH: readonly Shape[] = [LARGE, MIDDLE, MIDDLE, SMALL];

const MOSTLY_EVEN: readonly Noise[] = ['even', 'even', 'counts'];
const ANY: readonly Noise[] = ['even', 'counts', 'heavy'];

const SUM = { measure: 'sum', noise: MOSTLY_EVEN, shapes: EACH } as const;
const RATE = { measure: 'rate', noise: ANY, shapes: EACH } as const;

/** Every kind that is drawn. */
export const ATTRIBUTION_KINDS: Readonly<Record<string, AttributionKind>> = {
  'one wide': { ...SUM, cells: [1, 1], depth: [1, 2] },
  'one of 3–4 dimensions': { ...SUM, cells: [1, 1], depth: [3, 4], shapes: DEEP },
  several: { ...SUM, cells: [2, 4], depth: [1, 4], shapes: DEEP },
  'several of 3–4 dimensions': { ...SUM, cells: [2, 4], depth: [3, 4], shapes: DEEP },
  'over-dispersed counts': { ...SUM, noise: ['counts'], cells: [1, 3], depth: [1, 3] },
  'heavy tails': { ...SUM, noise: ['heavy'], cells: [1, 3], depth: [1, 3] },
  overlapping: { ...SUM, cells: [2, 2], depth: [1, 2], how: 'overlapping', shapes: DEEP },
  'two that cancel out': { ...SUM, cells: [2, 2], depth: [1, 3], how: 'cancelling' },
  'one among wavering ones': { ...SUM, cells: [1, 1], depth: [1, 2], isWavering: true },
  'one dimension': { ...SUM, cells: [1, 1], depth: [1, 1], shapes: FLAT },
  'rate, one': { ...RATE, cells: [1, 1], depth: [1, 3] },
  'rate, several': { ...RATE, cells: [2, 3], depth: [1, 3], shapes: DEEP },
  'none: noise': SUM,
  'none: over-dispersed counts': { ...SUM, noise: ['counts'] },
  'none: heavy tails': { ...SUM, noise: ['heavy'] },
  'none: wavering ones': { ...SUM, isWavering: true },
  'none: the whole moved': { ...SUM, noise: ANY, isWhole: true },
  'none: one is most of it': { ...SUM, noise: ANY, isLopsided: true, isWhole: true },
  'none: one dimension': { ...SUM, shapes: FLAT },
  'none: rate': RATE,
  'none: the whole rate moved': { ...RATE, isWhole: true },
};
