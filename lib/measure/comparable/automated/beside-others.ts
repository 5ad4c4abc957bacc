/** What the other rows of a cut say of a row's engagement. */
import { robustDeviation } from '@/lib/statistics/robust';
import { total } from './first-rates';
import { type Panel, type PanelRow, together, type Weeks } from './panel';

/** With fewer visits of its own a row is taken to be half like the others. */
export const OWN_VISITS = 60;
/** Fewer visits of three weeks have no pace of their own. */
const FEWEST_VISITS = 100;

/** The rate of some rows that nothing speaks against, week by week, smoothed: how engagement moves for everybody. */
export function paceOf({ rows }: Panel, sound: readonly PanelRow[], weeks: number): Weeks {
  const visits = (some: readonly PanelRow[]) => total(together(some, 'sessions', weeks));
  // Rows that hold a fifth of all visits tell how engagement moves; fewer would lend the others their own noise.
  const told = visits(sound) >= 0.2 * visits(rows) ? sound : [];
  const [sessions, engaged] = [together(told, 'sessions', weeks), together(told, 'engagedSessions', weeks)];
  const all = total(sessions);
  const whole = all > 0 ? total(engaged) / all : 0;
  return Float64Array.from({ length: weeks }, (_, week) => {
    let [top, bottom] = [0, 0];
    for (let near = Math.max(0, week - 1); near <= Math.min(weeks - 1, week + 1); near++) {
      top += engaged[near] ?? 0;
      bottom += sessions[near] ?? 0;
    }
    return bottom >= FEWEST_VISITS && whole > 0 ? top / bottom : whole || 1;
  });
}

/** Engaged visits, and visits as the pace would have them engaged, of a row's unflagged weeks. */
interface Sound {
  readonly top: number;
  readonly bottom: number;
}

function soundSums({ sums: { sessions, engagedSessions } }: PanelRow, flags: readonly boolean[], pace: Weeks): Sound {
  let [top, bottom] = [0, 0];
  sessions.forEach((count, week) => {
    if (flags[week] === true) return;
    top += engagedSessions[week] ?? 0;
    bottom += count * (pace[week] ?? 1);
  });
  return { top, bottom };
}

/** For each row the rate as the others have it: of its channel beside all, in unflagged weeks, as a share of the pace. */
export function modelsOf(rows: readonly PanelRow[], flags: readonly (readonly boolean[])[], pace: Weeks): number[] {
  const sound = rows.map((row, index) => soundSums(row, flags[index] ?? [], pace));
  const sumsOf = (some: readonly Sound[]) =>
    some.reduce((sum, { top, bottom }) => ({ top: sum.top + top, bottom: sum.bottom + bottom }), { top: 0, bottom: 0 });
  const all = sumsOf(sound);
  const byChannel = new Map(
    [...new Set(rows.map(({ channel }) => channel))].map((channel) => [
      channel,
      sumsOf(sound.filter((_, index) => rows[index]?.channel === channel)),
    ]),
  );
  return rows.map(({ channel, country }, index) => {
    const own = sound[index] ?? { top: 0, bottom: 0 };
    const bottom = all.bottom - own.bottom;
    const base = bottom > 0 ? (all.top - own.top) / bottom : 1;
    // In a cut by channel alone a row is all of its channel.
    const alike = country === null ? own : (byChannel.get(channel) ?? own);
    return (alike.top - own.top + OWN_VISITS * base) / (alike.bottom - own.bottom + OWN_VISITS);
  });
}

/** However alike they are, rows lie so far apart: a tenth. */
const LEAST_APART = 0.1;

/** The rate of each row as the others have it (`modelsOf`), and how far rows in which nothing was flagged lie from that, in log units. */
export function likeOthers(rows: readonly PanelRow[], flags: readonly (readonly boolean[])[], pace: Weeks) {
  const models = modelsOf(rows, flags, pace);
  const far = rows.flatMap((row, index) => {
    if (flags[index]?.some(Boolean)) return [];
    const { top, bottom } = soundSums(row, [], pace);
    return top > 0 && bottom > 0 ? Math.log(top / bottom / (models[index] ?? 1)) : [];
  });
  const apart = Math.max(LEAST_APART, robustDeviation(far) || 0);
  return models.map((model) => ({ model, apart }));
}
