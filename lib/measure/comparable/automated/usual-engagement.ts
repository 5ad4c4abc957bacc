import { isNamed } from '@/lib/measure/segment-tables';
import { quantile } from '@/lib/statistics/robust';
import { type Panel, type PanelRow, together, type Weeks } from './panel';

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
/** With fewer visits of its own a row is taken to be half like the others. */
const OWN_VISITS = 60;
/** A row in which half as many stay as elsewhere is looked at as if it were like the others. */
const SUSPECT = 0.5;
/** Fewer visits have no rate of their own. */
const FEWEST_VISITS = 100;
const FEWEST_WEEKS = 4;
/** What is flagged settles in a few rounds, or hangs on one week. */
const ROUNDS = 6;
/**
 * The most of automated visits that count as engaged: fewer than one in ten, and than a quarter of what people's do. Google
 * counts a visit as engaged after ten seconds, a second page or a key event; bought visits of the poorest kind still
 * come to more.
 *
 * @example hardlyAny(0.6) // 0.1
 */
export const hardlyAny = (people: number): number => Math.min(0.1, people / 4);
/** A rate of engagement lies between these, so that nothing is divided by next to nothing. */
const [LEAST_RATE, MOST_RATE] = [0.02, 0.98];

/** A wave that other rows have shown: of its weeks, rows that half as many stay in as elsewhere say nothing of people. */
export interface Known {
  readonly channel: string | null;
  readonly from: number;
  readonly to: number;
}

/**
 * What people's engagement is in each row of a cut, and where it does not carry the visits. Visits that nobody made are
 * hardly ever engaged, so E engaged visits speak for E / r visits of people, where r is the row's own rate in the weeks
 * without such visits, moved as the rows that have none move: a change of how engagement is measured touches all of
 * them and is no excess. A row of few visits leans on the others of its channel.
 */
export function usualEngagement(panel: Panel, weeks: number, known: Known | null = null): Usual[] {
  const people = peoplesRate(panel);
  const given = panel.rows.map((row) => givenFlags(row, weeks, people, known));
  let flags = given;
  let usual: Usual[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    // Nothing is known of the pace before the rows are that tell it.
    const pace = round === 0 ? new Float64Array(weeks).fill(1) : paceOf(panel, flags, weeks);
    const models = modelsOf(panel.rows, flags, pace);
    usual = panel.rows.map((row, index) =>
      usualOf(row, flags[index] ?? [], {
        panel,
        pace,
        model: models[index] ?? 1,
        people: round === 0 && known === null ? people : null,
      }),
    );
    const next = usual.map(({ flagged }, row) => flagged.map((is, week) => is || given[row]?.[week] === true));
    const isSettled = next.every((row, index) => row.every((is, week) => is === flags[index]?.[week]));
    flags = next;
    if (round > 0 && isSettled) break;
  }
  return usual;
}

function givenFlags({ channel, sums }: PanelRow, weeks: number, people: number, known: Known | null): boolean[] {
  const none = Array.from({ length: weeks }, () => false);
  if (known === null || (channel !== known.channel && isNamed(channel ?? ''))) return none;
  const isWithin = (week: number) => week >= known.from && week <= known.to;
  const within = (column: Weeks) => column.reduce((sum, each, week) => sum + (isWithin(week) ? each : 0), 0);
  const isLow = within(sums.engagedSessions) < SUSPECT * people * within(sums.sessions);
  return none.map((_, week) => isLow && isWithin(week));
}

/** The rate of the rows that nothing speaks against, week by week, smoothed: how engagement moves for everybody. */
function paceOf({ rows }: Panel, flags: readonly (readonly boolean[])[], weeks: number): Weeks {
  const sound = rows.filter((_, index) => !flags[index]?.some(Boolean));
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
function modelsOf(rows: readonly PanelRow[], flags: readonly (readonly boolean[])[], pace: Weeks): number[] {
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

/**
 * Where a row begins, before anything is flagged: the upper quarter of its weekly rates, for most of its
 * weeks may hold such visits; the people's rate where so few stayed that most of it may be such visits; null where it has
 * few visits.
 */
function firstRatio(row: PanelRow, people: number): number | null {
  const shares = sharesOf(row);
  const isFew = shares.length < FEWEST_WEEKS;
  const usual = isFew ? pooled(row) : quantile(shares, 0.75);
  if (usual < SUSPECT * people) return people;
  return isFew ? null : usual;
}

/** For each week of a row the engagement of as many weeks from or before it as have enough visits to tell it. */
function sharesOf({ sums: { sessions, engagedSessions } }: PanelRow): number[] {
  const shares: number[] = [];
  let [visits, engaged, weeks] = [0, 0, 0];
  sessions.forEach((count, week) => {
    visits += count;
    engaged += engagedSessions[week] ?? 0;
    weeks += 1;
    if (visits < FEWEST_VISITS) return;
    shares.push(...Array.from({ length: weeks }, () => engaged / visits));
    [visits, engaged, weeks] = [0, 0, 0];
  });
  return shares;
}

const total = (weeks: Weeks) => weeks.reduce((sum, each) => sum + each, 0);

const pooled = ({ sums: { sessions, engagedSessions } }: PanelRow) =>
  total(engagedSessions) / Math.max(1, total(sessions));

/** The rate of the row in which the middle engaged visit stands: what nobody made hardly weighs in it. */
function peoplesRate({ rows }: Panel): number {
  const inOrder = rows.toSorted((a, b) => pooled(a) - pooled(b));
  const half = rows.reduce((sum, { sums }) => sum + total(sums.engagedSessions), 0) / 2;
  let below = 0;
  const middle = inOrder.find(({ sums }) => (below += total(sums.engagedSessions)) >= half);
  return middle ? pooled(middle) : 0;
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
