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

type Columns = Record<keyof ModelEntry, Float64Array>;

/** Rows that there is room for at first: as many as a history without changes fills; then four times as many. */
const FIRST_ROOM = 512;

/** Room that is kept for the next ledger: to make it anew for each of a property's series costs more than to fill it. */
let spare: Columns | null = null;

/** Ten thousands of models, each name a column of numbers: as objects they would cost more to make than to compute. */
export class ModelLedger {
  #columns: Columns;
  #length = 0;
  #best = -Infinity;

  constructor() {
    this.#columns = spare ?? columnsOf(() => new Float64Array(FIRST_ROOM));
    spare = null;
  }

  get length(): number {
    return this.#length;
  }

  /** Largest log weight so far. */
  get best(): number {
    return this.#best;
  }

  /** Writes an entry down; the object is read at once and may be used again. */
  add(entry: Readonly<ModelEntry>): void {
    const row = this.#length++;
    if (row === this.#columns.logWeight.length) this.#widen();
    if (entry.logWeight > this.#best) this.#best = entry.logWeight;
    const columns = this.#columns;
    columns.logWeight[row] = entry.logWeight;
    columns.growth[row] = entry.growth;
    columns.scale[row] = entry.scale;
    columns.fall[row] = entry.fall;
    columns.fallScale[row] = entry.fallScale;
    columns.beforeScale[row] = entry.beforeScale;
    columns.turn[row] = entry.turn;
    columns.other[row] = entry.other;
    columns.round[row] = entry.round;
    columns.correlation[row] = entry.correlation;
  }

  /** Leaves out what is less likely than the best by more than `logRatio`; the rest keeps its order. */
  forget(logRatio: number): void {
    const least = this.#best - logRatio;
    const { logWeight } = this.#columns;
    const rows = new Int32Array(this.#length);
    let kept = 0;
    for (let row = 0; row < rows.length; row++) if (!((logWeight[row] ?? 0) < least)) rows[kept++] = row;
    if (kept === this.#length) return;
    for (const name of NAMES) {
      const column = this.#columns[name];
      for (let to = 0; to < kept; to++) column[to] = column[rows[to] ?? 0] ?? 0;
    }
    this.#length = kept;
  }

  /** What was added under one name, in order; to be read before anything else is written down. */
  column(name: keyof ModelEntry): Float64Array {
    return this.#columns[name].subarray(0, this.#length);
  }

  /** Gives what was written down as arrays of their own, and the room back: nothing can be written or read after it. */
  close(): Columns {
    const closed = columnsOf((name) => this.column(name).slice());
    spare = this.#columns;
    this.#columns = closed;
    return closed;
  }

  #widen(): void {
    this.#columns = columnsOf((name) => {
      const wider = new Float64Array(this.#columns[name].length * 4);
      wider.set(this.#columns[name]);
      return wider;
    });
  }
}

function columnsOf(column: (name: keyof ModelEntry) => Float64Array): Columns {
  return {
    logWeight: column('logWeight'),
    growth: column('growth'),
    scale: column('scale'),
    fall: column('fall'),
    fallScale: column('fallScale'),
    beforeScale: column('beforeScale'),
    turn: column('turn'),
    other: column('other'),
    round: column('round'),
    correlation: column('correlation'),
  };
}
