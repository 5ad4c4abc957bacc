import { mulberry32, type Random } from '@/lib/demo/random';

/** What a seed draws: the same for the same seed, on every machine. */
export class Draws {
  /** Uniform on [0, 1), for what draws by itself. */
  readonly random: Random;

  constructor(seed: number) {
    this.random = mulberry32(seed);
  }

  /** A whole number, both ends included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.random() * (to - from + 1));
  }

  between(from: number, to: number): number {
    return from + this.random() * (to - from);
  }

  chance(share: number): boolean {
    return this.random() < share;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.random() * items.length)];
    if (item === undefined) throw new Error('There is nothing to draw from.');
    return item;
  }

  shuffled<Item>(items: readonly Item[]): Item[] {
    return items
      .map((item) => ({ item, lot: this.random() }))
      .toSorted((a, b) => a.lot - b.lot)
      .map(({ item }) => item);
  }

  /** So many of them, in their own order. */
  some<Item>(items: readonly Item[], count: number): Item[] {
    const chosen = new Set(this.shuffled(items.map((_, at) => at)).slice(0, count));
    return items.filter((_, at) => chosen.has(at));
  }
}
