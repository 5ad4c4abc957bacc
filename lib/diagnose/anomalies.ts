import { dayFromNumber, dayNumber } from '@/lib/model/day';
import type { SeriesEvent } from '@/lib/model/diagnosis';
import { normalQuantile } from '@/lib/statistics/normal';
import { poissonDeviation } from '@/lib/statistics/poisson';
import { median } from '@/lib/statistics/robust';
import type { Steps } from './calendar-fill';
import { DAYS_A_YEAR } from './design-columns';
import type { LogRatios } from './expected-level';

/** An outage loses most of what was expected: below this share, people stayed and the counter did not. */
const OUTAGE_SHARE = 0.4;

/** A spike at least doubles a day: less is within what a newsletter or a sunny Sunday does. */
const SPIKE_FACTOR = 2;

/** A dip loses a third and more, without being an outage. */
const DIP_SHARE = 0.65;

/** False alarms that one series may raise by chance, on average: one in two series. A missed outage costs more. */
const FALSE_ALARMS = 0.5;

/** Share of steps with nothing from which on nothing is normal, where amounts are no counts. */
const NOTHING_IS_NORMAL = 0.05;

/** Ordinary steps between two parts of one event: a counter that half works has good moments. */
const BRIDGE = 2;

/** Beyond this many steps a change of level is not a passing anomaly (twice the week). */
const LONGEST_PASSING = 14;

type Passing = 'outage' | 'spike' | 'dip';

export interface Anomalies {
  readonly events: readonly SeriesEvent[];
  /** 1 where a step belongs to an outage, a spike or a dip and must not enter the trend. */
  readonly hurt: Uint8Array;
  /** True when the last step is in an outage. */
  readonly openOutage: boolean;
}

/** On an ordinary day of fewer, days of nothing come by themselves, in bursts that no chance of single days foresees. */
const FEW_A_DAY = 20;

/** What each step is judged by. */
export interface Surroundings {
  readonly expected: Float64Array;
  readonly ratios: LogRatios;
  readonly retail: Uint8Array;
  readonly silent: Uint8Array;
}

/**
 * Outages, spikes and dips of single steps or short runs, from the log ratio to the ordinary level.
 *
 * A step is flagged when two explanations fail together: chance in the count (signed root of the Poisson deviance)
 * and the series' own day-to-day noise (robust deviation of the log ratios). Both must exceed the normal quantile
 * that lets half a false alarm a series through. `expected` NaN means "not judged"; in a `retail` window a step must
 * stand out from that window; a `silent` step (`silentRuns`) is an outage, save before the series begins.
 *
 * @example findAnomalies(steps, { expected, ratios: logRatios(steps, expected, retail), retail, silent }).events[0]?.kind; // 'dip'
 */
export function findAnomalies(steps: Steps, surroundings: Surroundings): Anomalies {
  const { expected, silent } = surroundings;
  const kinds = classify(steps, surroundings);
  const hurt = new Uint8Array(kinds.length);
  const events: SeriesEvent[] = [];
  for (const run of runsOf(kinds)) {
    if (run.kind !== 'outage' && run.to - run.from >= LONGEST_PASSING) continue;
    hurt.fill(1, run.from, run.to + 1);
    if (run.from === 0 && silent[0] === 1) continue;
    const open = run.kind === 'outage' && run.to === kinds.length - 1;
    events.push({
      kind: run.kind,
      from: dayFromNumber(steps.days[run.from] ?? 0),
      ...(open ? {} : { to: dayFromNumber((steps.days[run.to + 1] ?? 0) - 1) }),
      ...sizeOf(steps, expected, run),
    });
  }
  const told = withoutUsualSilence(events, steps, expected);
  return { events: told, hurt, openOutage: told.some(({ kind, to }) => kind === 'outage' && to === undefined) };
}

/**
 * In a small series only a silence that it seldom knows is told: not more than one a year, and one, of half its length.
 * The others stay out of the trend, but nothing says that measurement stood still.
 */
function withoutUsualSilence(events: SeriesEvent[], { days }: Steps, expected: Float64Array): SeriesEvent[] {
  const end = days.at(-1) ?? 0;
  if (!(median(expected.filter(Number.isFinite)) < FEW_A_DAY)) return events;
  const lengthOf = ({ from, to }: SeriesEvent) => (to === undefined ? end : dayNumber(to) + 1) - dayNumber(from);
  const silences = events.filter(({ kind }) => kind === 'outage').map(lengthOf);
  const seldom = 1 + (end - (days[0] ?? end)) / DAYS_A_YEAR;
  return events.filter(
    (event) => event.kind !== 'outage' || silences.filter((length) => 2 * length >= lengthOf(event)).length <= seldom,
  );
}

function classify(steps: Steps, { expected, ratios, retail, silent }: Surroundings): (Passing | null)[] {
  const counted = steps.chance !== 'unknown';
  const judged = ratios.values.filter(Number.isFinite).length;
  const limit = normalQuantile(1 - FALSE_ALARMS / Math.max(1, judged));
  const zeros = ratios.values.filter(
    (value, index) => Number.isFinite(value) && !((steps.amount[index] ?? 0) > 0),
  ).length;
  const zeroIsRare = (zeros + 1) / (judged + 2) < NOTHING_IS_NORMAL;
  const usual = retailUsual(ratios, retail);
  return Array.from(ratios.values, (value, index) => {
    if (silent[index] === 1) return 'outage';
    const amount = steps.amount[index] ?? Number.NaN;
    const excuse = usual[index] ?? 0;
    const strange = Math.sign(excuse) === Math.sign(value) ? value - excuse : value;
    if (!(Math.abs(strange) > limit * ratios.noise)) return null;
    if (counted && Math.abs(poissonDeviation(amount, expected[index] ?? Number.NaN)) <= limit) return null;
    const share = Math.exp(strange);
    if (share >= SPIKE_FACTOR) return 'spike';
    if (share <= OUTAGE_SHARE) return counted || amount > 0 || zeroIsRare ? 'outage' : null;
    return share <= DIP_SHARE ? 'dip' : null;
  });
}

/**
 * Median log ratio of the retail window that a step is in: what that window always does; 0 outside. A lull explains a
 * loss down to what would be an outage and no further, or an outage of a week in it would pass for one.
 */
function retailUsual({ values }: LogRatios, retail: Uint8Array): Float64Array {
  const usual = new Float64Array(values.length);
  for (let from = 0; from < values.length; from++) {
    if (retail[from] !== 1) continue;
    let to = from;
    while (retail[to + 1] === 1) to++;
    usual.fill(Math.max(Math.log(OUTAGE_SHARE), median(values.subarray(from, to + 1)) || 0), from, to + 1);
    from = to;
  }
  return usual;
}

interface Run {
  readonly kind: Passing;
  readonly from: number;
  readonly to: number;
}

/** Flagged steps of one kind, joined over up to BRIDGE ordinary steps; a dip beside an outage belongs to it. */
function runsOf(kinds: readonly (Passing | null)[]): Run[] {
  const runs: Run[] = [];
  kinds.forEach((kind, index) => {
    if (kind === null) return;
    const place = runs.findLastIndex((run) => joins(run.kind, kind));
    const last = runs[place];
    if (!last || index - last.to > BRIDGE + 1) runs.push({ kind, from: index, to: index });
    else runs[place] = { kind: last.kind === 'dip' ? kind : last.kind, from: last.from, to: index };
  });
  return runs;
}

function joins(first: Passing, second: Passing): boolean {
  return (first === 'spike') === (second === 'spike');
}

function sizeOf(steps: Steps, expected: Float64Array, run: Run): { size?: number } {
  let amount = 0;
  let ordinary = 0;
  for (let index = run.from; index <= run.to; index++) {
    if (!Number.isFinite(steps.amount[index]) || !Number.isFinite(expected[index])) continue;
    amount += steps.amount[index] ?? 0;
    ordinary += expected[index] ?? 0;
  }
  return ordinary > 0 ? { size: amount / ordinary - 1 } : {};
}
