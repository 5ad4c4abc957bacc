/**
 * Lets so many things go on at once; the others wait in the order in which they came. What a queue of a library would do
 * here with five kilobytes that the worker reads at each start.
 */
export class FewAtOnce {
  private readonly waiting: (() => void)[] = [];

  constructor(private free: number) {}

  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      // Whoever waits takes the place that is given up, so that nobody comes in between.
      const next = this.waiting.shift();
      if (next) next();
      else this.free += 1;
    }
  }
}
