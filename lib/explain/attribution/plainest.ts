import type { Cuboid } from './cuboids';

/** The segments of a cuboid that no fewer dimensions form. */
export interface Plainest {
  readonly cuboid: Cuboid;
  /** Their numbers in the cuboid, rising. */
  readonly numbers: Int32Array;
  /** The rows that they hold, and the place in `numbers` of each one's segment. */
  readonly rows: Int32Array;
  readonly placeOf: Int32Array;
}

/**
 * What there is to choose from where the same rows are named by as few dimensions as can be (the minimal generators of
 * formal concepts: Bastide et al. 2000, SIGKDD Explorations 2:66): to name them by more costs more and gains nothing. Of
 * many dimensions, most choices tell almost every row from any other, and little of them is left. `cuboids` are all
 * choices as `cuboidsOf` gives them, a choice at the place of its binary number.
 *
 * @example
 * const rows = ['mobile', 'desktop'].map((device) => ({ dimensions: { device, country: 'FR' }, before: { value: 9 }, after: { value: 5 } }));
 * plainestOf(cuboidsOf(rows, ['device', 'country'])).map(({ numbers }) => numbers.length) // [2, 1, 0]
 */
export function plainestOf(cuboids: readonly Cuboid[]): Plainest[] {
  const counted = cuboids.map(countRows);
  const all = Int32Array.from(cuboids[0]?.segmentOf ?? [], (_, i) => i);
  return counted.map((choice, at) => {
    const isPlain = new Uint8Array(choice.cuboid.segments).fill(1);
    for (let dimension = 1; dimension <= at; dimension *= 2) {
      const wider = ((at + 1) & dimension) === 0 ? undefined : counted[at - dimension];
      if (wider) leaveOutThoseOf(wider, choice, isPlain);
    }
    return isPlain.includes(0) ? keep(choice.cuboid, isPlain) : whole(choice.cuboid, all);
  });
}

interface Counted {
  readonly cuboid: Cuboid;
  /** Of each segment: how many rows it holds, and one of them. */
  readonly size: Int32Array;
  readonly row: Int32Array;
}

function countRows(cuboid: Cuboid): Counted {
  const size = new Int32Array(cuboid.segments);
  const row = new Int32Array(cuboid.segments);
  for (let i = 0; i < cuboid.segmentOf.length; i++) {
    const number = cuboid.segmentOf[i] ?? 0;
    size[number] = (size[number] ?? 0) + 1;
    row[number] = i;
  }
  return { cuboid, size, row };
}

/** Of two segments of which one is a part of the other, as many rows are the same rows. */
function leaveOutThoseOf(wider: Counted, { size, row }: Counted, isPlain: Uint8Array): void {
  for (let number = 0; number < size.length; number++)
    if (wider.size[wider.cuboid.segmentOf[row[number] ?? 0] ?? 0] === size[number]) isPlain[number] = 0;
}

function whole(cuboid: Cuboid, all: Int32Array): Plainest {
  return { cuboid, numbers: all.subarray(0, cuboid.segments), rows: all, placeOf: cuboid.segmentOf };
}

function keep(cuboid: Cuboid, isPlain: Uint8Array): Plainest {
  const numbers = placesOf(isPlain);
  const placeBy = new Int32Array(isPlain.length);
  for (let place = 0; place < numbers.length; place++) placeBy[numbers[place] ?? 0] = place;
  const rows = placesOf(cuboid.segmentOf.map((number) => isPlain[number] ?? 0));
  return { cuboid, numbers, rows, placeOf: rows.map((i) => placeBy[cuboid.segmentOf[i] ?? 0] ?? 0) };
}

/** Where the ones are. */
function placesOf(marks: Uint8Array | Int32Array): Int32Array {
  const places = new Int32Array(marks.length);
  let length = 0;
  for (let i = 0; i < marks.length; i++) if (marks[i] === 1) places[length++] = i;
  return places.slice(0, length);
}
