import { Z90 } from '@/lib/statistics/interval';
import { robustDeviation } from '@/lib/statistics/robust';
import { type Panel, type PanelRow, range, type Run, sumOf, type Weeks, type Witness } from './panel';
import { hardlyAny } from './first-rates';
import type { Sound } from './sound-rows';
import type { Usual } from './usual-engagement';

/** Visits or what came of them in a run, beyond what the row would have had, with the standard deviation. */
export interface Added {
  readonly sum: number;
  readonly sigma: number;
}

/** What speaks for or against visits that nobody made, in one row over one run. */
export interface Evidence {
  readonly usual: Usual;
  readonly run: Run;
  readonly added: Readonly<Partial<Record<Witness, Added>>> & {
    readonly sessions: Added;
    readonly engagedSessions: Added;
  };
  /** Visits that the row would have had; where it is not known without the others, none. */
  readonly expected: Added;
  /** Whether the row is known without them; otherwise all of it is looked at. */
  readonly isKnownBefore: boolean;
  readonly isPlain: boolean;
}

/** Fewer weeks without what others have are a gap in a run. */
const GAP_WEEKS = 2;
/** A quarter to either side says what a row has otherwise; from fewer than four weeks nothing follows. */
const NEAR_WEEKS = 13;
const FEWEST_NEAR = 4;
/** What a row may do by itself beside the others within a few months, beyond its weekly noise. */
const OWN_COURSE = 0.05;
/** Where nearly every row is touched, how engagement is measured has changed, and nothing can be told from people. */
const LEAST_BESIDE = 0.1;
/** Deviations from which no chance is left among the thousands of weeks that are looked at. */
const SURE = 5;
/** A single week must be plainer: no press article and no Monday makes it. */
const SURE_AT_ONCE = 10;

/** The runs of a row. */
export function runsOf({ flagged }: Usual): Run[] {
  const runs: { from: number; to: number }[] = [];
  flagged.forEach((is, week) => {
    if (!is) return;
    const last = runs.at(-1);
    if (last && week - last.to <= GAP_WEEKS + 1) last.to = week;
    else runs.push({ from: week, to: week });
  });
  return runs;
}

/**
 * What a run added to a row: its sums beside what the row would have had, as its own weeks near the run have it beside the
 * other rows. Of visits that nobody made, hardly any is engaged (`hardlyAny`), even at the upper end of the 90% interval.
 * A row that is known only with them is looked at as a whole: its engaged visits speak for people, who come and do what the
 * others of their channel do.
 */
export function runEvidence(usual: Usual, run: Run, panel: Panel, sound: Sound): Evidence {
  const { row, excess, noise, flagged, rate } = usual;
  const weeks = range(run.from, run.to);
  const beside = [...range(run.from - NEAR_WEEKS, run.from - 1), ...range(run.to + 1, run.to + NEAR_WEEKS)].filter(
    (week) => week >= panel.from && week < panel.to && !flagged[week],
  );
  const isKnownBefore = beside.length >= FEWEST_NEAR;
  const near = isKnownBefore ? beside : [];
  const factor = factorOf(row, sound.visits, weeks, near);
  const wavers = Math.hypot(...weeks.map((week) => noise[week] ?? 1));
  const people = Math.max(0, sumOf(row.sums.sessions, weeks) - sumOf(excess, weeks));
  const added = (metric: Witness): Added | null => {
    const column = row.sums[metric];
    if (!column) return null;
    const sum = sumOf(column, weeks);
    const chance = Math.sqrt(Math.max(1, sum));
    if (!isKnownBefore && metric !== 'engagedSessions') {
      const share = sound.shareOf(metric, row.channel);
      return { sum: sum - share * people, sigma: Math.hypot(chance, share * wavers) };
    }
    const expected = sumOf(column, near) * factor.of;
    return { sum: sum - expected, sigma: Math.hypot(chance, factor.error * expected) };
  };
  const sessions = added('sessions') ?? { sum: 0, sigma: 1 };
  const engagedSessions = added('engagedSessions') ?? { sum: 0, sigma: 1 };
  const expected = sumOf(row.sums.sessions, near) * factor.of;
  const all = isKnownBefore ? sessions.sum + Z90 * factor.error * expected : sumOf(row.sums.sessions, weeks);
  const most = (engagedSessions.sum + Z90 * engagedSessions.sigma) / Math.max(1, all);
  const size = sumOf(excess, weeks) / wavers;
  const isBesideOthers = sumOf(sound.visits, weeks) >= LEAST_BESIDE * sumOf(sound.all, weeks);
  const isLong = weeks.length > 1 || size > SURE_AT_ONCE;
  const isHardlyAny = most <= hardlyAny(sumOf(rate, weeks) / weeks.length);
  return {
    usual,
    run,
    expected: {
      sum: expected,
      // A row that goes its own way goes further in a longer time.
      sigma: Math.hypot(
        Math.sqrt(expected),
        factor.error * expected * Math.sqrt(Math.max(1, weeks.length / NEAR_WEEKS)),
      ),
    },
    isKnownBefore,
    added: { sessions, engagedSessions, ...otherWitnesses(added) },
    isPlain: isBesideOthers && isLong && size > SURE && sessions.sum > SURE * sessions.sigma && isHardlyAny,
  };
}

function otherWitnesses(added: (metric: Witness) => Added | null) {
  const told = (['newUsers', 'keyEvents', 'ecommercePurchases'] as const).flatMap((metric) => {
    const known = added(metric);
    return known ? [[metric, known] as const] : [];
  });
  return Object.fromEntries(told);
}

/** From a row's sums in the weeks near a run to those in the run: as the other rows moved, and how far that may be wrong. */
function factorOf({ sums: { sessions } }: PanelRow, others: Weeks, weeks: readonly number[], near: readonly number[]) {
  const [then, now] = [sumOf(others, near), sumOf(others, weeks)];
  const of = near.length === 0 ? 0 : then > 0 && now > 0 ? now / then : weeks.length / near.length;
  const shares = near.flatMap((week) => {
    const all = others[week] ?? 0;
    return all > 0 ? (sessions[week] ?? 0) / all : [];
  });
  const mean = shares.reduce((sum, each) => sum + each, 0) / Math.max(1, shares.length);
  const noise = mean > 0 && shares.length > 2 ? robustDeviation(shares) / mean : 0;
  return {
    of,
    error: Math.hypot(noise / Math.sqrt(Math.max(1, near.length)), noise / Math.sqrt(weeks.length), OWN_COURSE),
  };
}
