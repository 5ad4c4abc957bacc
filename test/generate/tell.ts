import { table } from '../evaluate/table';
import type { Outcome, Verdict } from './judge';

/** What became of all cases of one sort. */
export class Tally {
  private readonly sorts = new Map<string, Record<Outcome, number>>();
  private readonly causes = new Map<string, { times: number; first: string }>();

  take(sort: string, { outcome, why }: Verdict, number: string): void {
    const counts = this.sorts.get(sort) ?? { read: 0, told: 0, refused: 0, wrong: 0 };
    counts[outcome] += 1;
    this.sorts.set(sort, counts);
    if (outcome !== 'wrong') return;
    // Values differ from case to case; the cause does not.
    const cause = `${sort}: ${why.replaceAll(/\d[\d.,e+-]*/g, '…').slice(0, 110)}`;
    const known = this.causes.get(cause) ?? { times: 0, first: `${number}: ${why}` };
    this.causes.set(cause, { ...known, times: known.times + 1 });
  }

  get wrong(): number {
    return [...this.sorts.values()].reduce((sum, { wrong }) => sum + wrong, 0);
  }

  toTable(title: string): string {
    const rows = [...this.sorts]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([sort, counts]) => rowOf(sort, counts));
    const all = { read: 0, told: 0, refused: 0, wrong: 0 };
    for (const counts of this.sorts.values())
      for (const outcome of ['read', 'told', 'refused', 'wrong'] as const) all[outcome] += counts[outcome];
    return table(
      [title, 'files', 'read right', 'read and told', 'refused rightly', 'wrong'],
      [...rows, rowOf('all', all)],
    );
  }

  /** What went wrong, the commonest first, with the number of a case that shows it. */
  toCauses(most = 25): string {
    return [...this.causes]
      .toSorted(([, a], [, b]) => b.times - a.times)
      .slice(0, most)
      .map(([cause, { times, first }]) => `${String(times).padStart(6)}  ${cause}\n        ${first}`)
      .join('\n');
  }
}

function rowOf(sort: string, { read, told, refused, wrong }: Record<Outcome, number>): string[] {
  return [sort, ...[read + told + refused + wrong, read, told, refused, wrong].map(String)];
}
