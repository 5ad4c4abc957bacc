import { dayFromNumber } from '@/lib/model/day';
import type { SeriesEvent } from '@/lib/model/diagnosis';
import type { Steps } from './calendar-fill';
import type { LogRatios } from './expected-level';
import { isGreatLoss, type Mark, marksOf } from './marks';
import { lossesOf, type Spell, spikesOf } from './spells';
import { stopsAmong } from './stops';
import type { WeekdayProfile } from './weekday-profile';

/** Beyond this many steps a change of level is not a passing anomaly (twice the week). */
const LONGEST_PASSING = 14;

export interface Anomalies {
  readonly events: readonly SeriesEvent[];
  /** 1 where a step belongs to an outage, a spike or a dip, told or not, and must not enter the trend. */
  readonly hurt: Uint8Array;
  /** True when the last step is in an outage, and nothing is counted. */
  readonly openOutage: boolean;
}

/** What each step is judged by. */
export interface Surroundings {
  readonly profile: WeekdayProfile;
  readonly expected: Float64Array;
  readonly ratios: LogRatios;
  readonly retail: Uint8Array;
  /** 1 on days on which people may rest (`restDays`). */
  readonly rest: Uint8Array;
  readonly silent: Uint8Array;
}

/**
 * Outages, spikes and dips of single steps or short runs, from the log ratio to the ordinary level.
 *
 * All that stands out (`marksOf`) is kept out of the trend. An outage is told of days of which nothing is left, or little over
 * several (`partial`), and which neither the calendar nor the series' own ways explain (`stopsAmong`); a rate has none, for
 * what stopped is one of its parts. Other losses are dips; on days of rest they are not told at all.
 *
 * @example findAnomalies(steps, surroundings).events[0]?.kind; // 'spike'
 */
export function findAnomalies(steps: Steps, surroundings: Surroundings): Anomalies {
  const marks = marksOf(steps, surroundings);
  const losses = lossesOf(marks).filter((spell) => isPassing(spell, marks));
  const spikes = spikesOf(marks).filter((spell) => isPassing(spell, marks));
  const hurt = new Uint8Array(marks.length);
  for (const { from, to } of [...losses, ...spikes]) hurt.fill(1, from, to + 1);
  const begun = losses.filter(({ from }) => from > 0 || surroundings.silent[0] !== 1);
  const stops = steps.ratio ? [] : stopsAmong(begun, { steps, marks, ...surroundings });
  const isStop = (loss: Spell) => stops.some(({ from, to }) => from <= loss.to && loss.from <= to);
  const isDip = ({ from, to }: Spell) =>
    to - from < LONGEST_PASSING &&
    marks.slice(from, to + 1).some((mark, index) => mark !== null && surroundings.rest[from + index] !== 1);
  const event = (kind: SeriesEvent['kind'], spell: Spell) => eventOf(kind, spell, steps, surroundings.expected);
  const events = [
    ...stops.map((stop) => ({ ...event('outage', stop), ...(stop.isPartial && { partial: true as const }) })),
    ...begun.filter((loss) => !isStop(loss) && isDip(loss)).map((loss) => event('dip', loss)),
    ...spikes.map((spike) => event('spike', spike)),
  ].sort((one, other) => one.from.localeCompare(other.from));
  return { events, hurt, openOutage: stops.some(({ to, isPartial }) => to === marks.length - 1 && !isPartial) };
}

function isPassing({ from, to }: Spell, marks: readonly (Mark | null)[]): boolean {
  return to - from < LONGEST_PASSING || marks.slice(from, to + 1).some(isGreatLoss);
}

/** An outage that has not ended has no last day. */
function eventOf(kind: SeriesEvent['kind'], { from, to }: Spell, steps: Steps, expected: Float64Array): SeriesEvent {
  const isOpen = kind === 'outage' && to === steps.amount.length - 1;
  return {
    kind,
    from: dayFromNumber(steps.days[from] ?? 0),
    ...(isOpen ? {} : { to: dayFromNumber((steps.days[to + 1] ?? 0) - 1) }),
    ...sizeOf(steps, expected, { from, to }),
  };
}

function sizeOf(steps: Steps, expected: Float64Array, { from, to }: Spell): { size?: number } {
  let amount = 0;
  let ordinary = 0;
  for (let index = from; index <= to; index++) {
    if (!Number.isFinite(steps.amount[index]) || !Number.isFinite(expected[index])) continue;
    amount += steps.amount[index] ?? 0;
    ordinary += expected[index] ?? 0;
  }
  return ordinary > 0 ? { size: amount / ordinary - 1 } : {};
}
