/** Stands for "no change" where a ledger names a change by its number. */
export const NO_CHANGE = -1;

/** What is written down about one model. Growth is in log units a month, each with the scale of its Student t. */
export interface ModelEntry {
  logWeight: number;
  growth: number;
  scale: number;
  /** How much higher growth was before the last turn, with its scale, and the scale of that growth; 0 without a turn. */
  fall: number;
  fallScale: number;
  beforeScale: number;
  /** Numbers of the last turn of growth and of the other free change, an earlier turn or a step; or NO_CHANGE. */
  turn: number;
  other: number;
  /** How many of the fixed steps the model has, and how neighbouring blocks correlate in it. */
  round: number;
  correlation: number;
}

const NAMES = [
  'logWeight',
  'growth',
  'scale',
  'fall',
  'fallScale',
  'beforeScale',
  'turn',
  'other',
  'round',
  'correlation',
] as const satisfies (keyof ModelEntry)[];

const WIDTH = NAMES.length;

/** Rows that there is room for at first: as many as a history without changes fills; then four times as many. */
const FIRST_ROOM = 512;

/** Ten thousands of models, row after row of numbers: as objects they would cost more to make than to compute. */
export class ModelLedger {
  #rows = new Float64Array(FIRST_ROOM * WIDTH);
  #length = 0;
  #best = -Infinity;

  get length(): number {
    return this.#length;
  }

  /** Largest log weight so far. */
  get best(): number {
    return this.#best;
  }

  /** Writes an entry down; the object is read at once and may be used again. */
  add(entry: Readonly<ModelEntry>): void {
    const at = this.#length++ * WIDTH;
    if (at === this.#rows.length) this.#widen();
    if (entry.logWeight > this.#best) this.#best = entry.logWeight;
    const rows = this.#rows;
    rows[at] = entry.logWeight;
    rows[at + 1] = entry.growth;
    rows[at + 2] = entry.scale;
    rows[at + 3] = entry.fall;
    rows[at + 4] = entry.fallScale;
    rows[at + 5] = entry.beforeScale;
    rows[at + 6] = entry.turn;
    rows[at + 7] = entry.other;
    rows[at + 8] = entry.round;
    rows[at + 9] = entry.correlation;
  }

  /** Leaves out what is less likely than the best by more than `logRatio`; the rest keeps its order. */
  forget(logRatio: number): void {
    let kept = 0;
    for (let row = 0; row < this.#length; row++) {
      const at = row * WIDTH;
      if ((this.#rows[at] ?? 0) < this.#best - logRatio) continue;
      if (kept < row) this.#rows.copyWithin(kept * WIDTH, at, at + WIDTH);
      kept++;
    }
    this.#length = kept;
  }

  /** What was added under one name, in order. */
  column(name: keyof ModelEntry): Float64Array {
    const place = NAMES.indexOf(name);
    const column = new Float64Array(this.#length);
    for (let row = 0; row < column.length; row++) column[row] = this.#rows[row * WIDTH + place] ?? 0;
    return column;
  }

  #widen(): void {
    const wider = new Float64Array(this.#rows.length * 4);
    wider.set(this.#rows);
    this.#rows = wider;
  }
}
