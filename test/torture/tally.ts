import type { Losses } from './world';
import { table } from '../evaluate/table';

/** What a kind of mishap did, over all its worlds. */
export interface Tally {
  readonly kind: string;
  readonly worlds: number;
  /** Processes that were killed; those that had ended before are not counted. */
  readonly kills: number;
  /** Times that PostgreSQL was started again under a process. */
  readonly restarts: number;
  /** Other things that went wrong, by their names: those that hit nobody are not counted. */
  readonly faults: readonly string[];
  /** Sendings of which nobody saw the end, settled as by a person. */
  readonly settled: number;
  readonly lost: readonly string[];
  readonly twice: readonly string[];
  readonly rowsLost: readonly string[];
  readonly wordless: readonly string[];
  /** Why it was left out; '' where it was not. */
  readonly skipped: string;
}

export type Done = Omit<Tally, 'kind' | 'worlds' | 'skipped' | keyof Losses> & Losses;

export function tallyOf(kind: string, all: readonly Done[], skipped = ''): Tally {
  const sum = (of: (done: Done) => number) => all.reduce((total, done) => total + of(done), 0);
  return {
    kind,
    worlds: all.length,
    kills: sum(({ kills }) => kills),
    restarts: sum(({ restarts }) => restarts),
    faults: all.flatMap(({ faults }) => faults),
    settled: sum(({ settled }) => settled),
    lost: all.flatMap(({ lost }) => lost),
    twice: all.flatMap(({ twice }) => twice),
    rowsLost: all.flatMap(({ rowsLost }) => rowsLost),
    wordless: all.flatMap(({ wordless }) => wordless),
    skipped,
  };
}

export function tallyTable(tallies: readonly Tally[]): string {
  const head = ['', 'worlds', 'kills', 'restarts', 'faults', 'settled', 'lost', 'twice', 'rows lost', 'wordless'];
  const row = (tally: Tally) => [
    tally.skipped === '' ? tally.kind : `${tally.kind} (left out: ${tally.skipped})`,
    ...[tally.worlds, tally.kills, tally.restarts, tally.faults.length, tally.settled].map(String),
    ...[tally.lost, tally.twice, tally.rowsLost, tally.wordless].map(({ length }) => String(length)),
  ];
  return table(head, [
    ...tallies.map(row),
    row({ ...tallyOf('all', tallies), worlds: tallies.reduce((sum, { worlds }) => sum + worlds, 0) }),
  ]);
}

/** How often each fault struck, a kind a line. */
export function faultLines(tallies: readonly Tally[]): string {
  return tallies
    .filter(({ faults }) => faults.length > 0)
    .map(({ kind, faults }) => {
      const counts = [...Map.groupBy(faults, (fault) => fault)].map(([fault, all]) => `${fault} × ${all.length}`);
      return `${kind}: ${counts.toSorted().join(', ')}`;
    })
    .join('\n');
}

/** Whether nothing was lost, sent twice, or ended without a sentence. */
export function isWhole(tallies: readonly Tally[]): boolean {
  return tallies.every(({ lost, twice, rowsLost, wordless }) =>
    [lost, twice, rowsLost, wordless].every(({ length }) => length === 0),
  );
}
