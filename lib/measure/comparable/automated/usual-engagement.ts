import { modelsOf, OWN_VISITS, paceOf } from './beside-others';
import { firstRatio, peoplesRate } from './first-rates';
import type { Panel, PanelRow, Weeks } from './panel';

/** How a row's people stay, week by week, and which of its weeks hold visits that nobody stayed in. */
export interface Usual {
  readonly row: PanelRow;
  /** Engaged visits of a person's visits, by week. */
  readonly rate: Weeks;
  /** Visits beyond those that the engaged ones speak for: S − E/r. */
  readonly excess: Weeks;
  /** Standard deviation of the excess where nothing happens. */
  readonly noise: Weeks;
  readonly flagged: readonly boolean[];
}

/** An excess of so many deviations, in one week of hundreds that are looked at, is worth a second look; it proves nothing yet. */
const SUSPICIOUS = 3;
/** A twentieth of a week's visits: less is never told. */
const LEAST_OF_ROW = 0.05;
/** How far a habit reaches: a quarter to either side. */
const HABIT_WEEKS = 13;
/** However far away its own weeks lie, they speak for a row like so many near ones. */
const LEAST_MASS = 8;
/** What is flagged settles in a few rounds, or hangs on one week. */
const ROUNDS = 6;
/** A rate of engagement lies between these, so that nothing is divided by next to nothing. */
const [LEAST_RATE, MOST_RATE] = [0.02, 0.98];

/**
 * What people's engagement is in each row of a cut, and where it does not carry the visits. Visits that nobody made are
 * hardly ever engaged, so E engaged visits speak for E / r visits of people, where r is the row's own rate in the weeks
 * without such visits, moved as the rows that have none move: a change of how engagement is measured touches all of
 * them and is no excess. A row of few visits leans on the others of its channel.
 */
export function usualEngagement(panel: Panel, weeks: number): Usual[] {
  const people = peoplesRate(panel);
  let flags: (readonly boolean[])[] = panel.rows.map(() => []);
  let usual: Usual[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const sound = panel.rows.filter((_, index) => !flags[index]?.some(Boolean));
    // Nothing is known of the pace before the rows are that tell it.
    const pace = round === 0 ? new Float64Array(weeks).fill(1) : paceOf(panel, sound, weeks);
    const models = modelsOf(panel.rows, flags, pace);
    usual = panel.rows.map((row, index) =>
      usualOf(row, flags[index] ?? [], {
        panel,
        pace,
        model: models[index] ?? 1,
        people: round === 0 ? people : null,
      }),
    );
    const next = usual.map(({ flagged }) => flagged);
    const isSettled = next.every((row, index) => row.every((is, week) => is === flags[index]?.[week]));
    flags = next;
    if (round > 0 && isSettled) break;
  }
  return usual;
}

interface Beside {
  readonly panel: Panel;
  readonly pace: Weeks;
  readonly model: number;
  /** In the first round, before anything is flagged: the rate of people's visits. */
  readonly people: number | null;
}

function usualOf(row: PanelRow, before: readonly boolean[], { panel, pace, model, people }: Beside): Usual {
  const { sessions, engagedSessions } = row.sums;
  const weeks = sessions.length;
  const isCovered = (week: number) => week >= panel.from && week < panel.to;
  const clean = Float64Array.from({ length: weeks }, (_, week) => (isCovered(week) && before[week] !== true ? 1 : 0));
  const share = people === null ? null : firstRatio(row, people);
  const ratio = share === null ? ownRatio(row, pace, clean, model) : sessions.map(() => share);
  const rate = ratio.map((each, week) => Math.min(MOST_RATE, Math.max(LEAST_RATE, each * (pace[week] ?? 1))));
  const excess = sessions.map((count, week) => count - (engagedSessions[week] ?? 0) / (rate[week] ?? 1));
  const bare = sessions.map((count, week) => {
    const r = rate[week] ?? 1;
    return Math.sqrt(Math.max(1, count) * ((1 - r) / r)) + 1;
  });
  const scale = ownScale(excess, bare);
  const noise = bare.map((each) => each * scale);
  const flagged = Array.from(excess, (each, week) => {
    return isCovered(week) && each > SUSPICIOUS * (noise[week] ?? 1) && each > LEAST_OF_ROW * (sessions[week] ?? 0);
  });
  return { row, rate, excess, noise, flagged };
}

/**
 * How much more than chance a row wavers, by the weeks with fewer visits than its engaged ones speak for: those with more
 * may hold what is looked for.
 */
function ownScale(excess: Weeks, bare: Weeks): number {
  let [squares, count] = [0, 0];
  excess.forEach((each, week) => {
    if (each >= 0) return;
    squares += (each / (bare[week] ?? 1)) ** 2;
    count += 1;
  });
  return Math.max(1, count > 0 ? Math.sqrt(squares / count) : 1);
}

/** A row's own rate beside the pace, from its clean weeks near and far, the nearer the more; the model where it has few. */
function ownRatio({ sums: { sessions, engagedSessions } }: PanelRow, pace: Weeks, clean: Weeks, model: number): Weeks {
  const mass = nearby(clean);
  const top = nearby(clean.map((is, week) => is * (engagedSessions[week] ?? 0)));
  const bottom = nearby(clean.map((is, week) => is * (sessions[week] ?? 0) * (pace[week] ?? 1)));
  return mass.map((weight, week) => {
    const louder = weight > 0 ? Math.max(1, LEAST_MASS / weight) : 0;
    return (louder * (top[week] ?? 0) + OWN_VISITS * model) / (louder * (bottom[week] ?? 0) + OWN_VISITS);
  });
}

/** Sums of all weeks, each weighted by e^(−distance / HABIT_WEEKS), in one walk to either side. */
function nearby(values: Weeks): Weeks {
  const decay = Math.exp(-1 / HABIT_WEEKS);
  const sums = Float64Array.from(values);
  for (let week = 1, carried = 0; week < values.length; week++) {
    carried = decay * (carried + (values[week - 1] ?? 0));
    sums[week] = (sums[week] ?? 0) + carried;
  }
  for (let week = values.length - 2, carried = 0; week >= 0; week--) {
    carried = decay * (carried + (values[week + 1] ?? 0));
    sums[week] = (sums[week] ?? 0) + carried;
  }
  return sums;
}
