/** Stands for "no change" where a ledger names a change by its number. */
export const NO_CHANGE = -1;

/** What is written down about one model. */
export interface ModelEntry {
  readonly logWeight: number;
  /** Growth in log units a month, and the scale of its Student t distribution. */
  readonly growth: number;
  readonly scale: number;
  /** Numbers of the last turn of growth and of the other free change, an earlier turn or a step; or NO_CHANGE. */
  readonly turn: number;
  readonly other: number;
  /** How many of the fixed steps the model has, and how neighbouring blocks correlate in it. */
  readonly round: number;
  readonly correlation: number;
}

/** Ten thousands of models, in columns: as objects they would cost more to make than to compute. */
export class ModelLedger {
  #columns = Array.from({ length: 7 }, () => new Float64Array(1024));
  #length = 0;
  #best = -Infinity;

  get length(): number {
    return this.#length;
  }

  /** Largest log weight so far. */
  get best(): number {
    return this.#best;
  }

  add(
    logWeight: number,
    growth: number,
    scale: number,
    turn: number,
    other: number,
    round: number,
    correlation: number,
  ): void {
    const [weights, growths, scales, turns, others, rounds, correlations] = this.#roomyColumns();
    const row = this.#length++;
    if (logWeight > this.#best) this.#best = logWeight;
    if (!weights || !growths || !scales || !turns || !others || !rounds || !correlations) return;
    weights[row] = logWeight;
    growths[row] = growth;
    scales[row] = scale;
    turns[row] = turn;
    others[row] = other;
    rounds[row] = round;
    correlations[row] = correlation;
  }

  /** One column of what was added, in order. */
  column(name: keyof ModelEntry): Float64Array {
    const order: (keyof ModelEntry)[] = ['logWeight', 'growth', 'scale', 'turn', 'other', 'round', 'correlation'];
    return (this.#columns[order.indexOf(name)] ?? new Float64Array(0)).subarray(0, this.#length);
  }

  #roomyColumns(): Float64Array[] {
    const [first] = this.#columns;
    if (!first || this.#length < first.length) return this.#columns;
    this.#columns = this.#columns.map((column) => {
      const wider = new Float64Array(column.length * 2);
      wider.set(column);
      return wider;
    });
    return this.#columns;
  }
}
