import { type Panel, type PanelRow, range, type Run, sumOf, together, type Weeks, type Witness } from './panel';
import type { Usual } from './usual-engagement';

/** The rows of a cut in which nothing was flagged during a run: what they do is what people do. */
export interface Sound {
  /** Their visits by week, and those of all rows. */
  readonly visits: Weeks;
  readonly all: Weeks;
  /** Of each of their visits during the run, in a channel that some of them stand for or else in any: of this metric so many. */
  shareOf(metric: Witness, channel: string | null): number;
}

/** The sound rows of a cut beside any run. */
export function soundBeside({ rows }: Panel, usual: readonly Usual[], weeks: number): (run: Run) => Sound {
  const all = together(rows, 'sessions', weeks);
  return ({ from, to }) => {
    const during = range(from, to);
    const sound = usual.filter(({ flagged }) => !during.some((week) => flagged[week])).map(({ row }) => row);
    const sum = (some: readonly PanelRow[], metric: Witness) =>
      some.reduce((whole, { sums }) => whole + sumOf(sums[metric] ?? [], during), 0);
    return {
      visits: together(sound, 'sessions', weeks),
      all,
      shareOf: (metric, channel) => {
        const own = sound.filter((row) => row.channel === channel);
        const some = sum(own, 'sessions') > 0 ? own : sound;
        return sum(some, metric) / Math.max(1, sum(some, 'sessions'));
      },
    };
  };
}
