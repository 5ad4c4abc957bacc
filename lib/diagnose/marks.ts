import { HOURS_A_DAY } from '@/lib/model/hour';
import { normalQuantile } from '@/lib/statistics/normal';
import { poissonDeviation } from '@/lib/statistics/poisson';
import { median } from '@/lib/statistics/robust';
import type { Steps } from './calendar-fill';
import type { LogRatios } from './expected-level';

/**
 * Nothing, or next to nothing: less than the busiest hour of a day holds, which is about twice its mean hour. Whoever counts
 * for a whole hour of the day has more.
 */
const NEXT_TO_NOTHING = 2 / HOURS_A_DAY;

/** A counter that half works loses most of what was expected: below this share, however long it lasts, no trend is read. */
const MOST_LOST = 0.4;

/** A spike at least doubles a day: less is within what a newsletter or a sunny Sunday does. */
const SPIKE_FACTOR = 2;

/** A dip loses a third and more. */
const DIP_SHARE = 0.65;

/** False alarms that one series may raise by chance, on average: one in two series. */
const FALSE_ALARMS = 0.5;

/** Share of steps with nothing from which on nothing is normal, where amounts are no counts. */
const NOTHING_IS_NORMAL = 0.05;

/** What a step stands out by: nothing was counted, most was lost, a part was lost, or much was added. */
export type Mark = 'nothing' | 'most-lost' | 'dip' | 'spike';

/**
 * Something was lost, however much.
 *
 * @example isLoss('dip'); // true
 */
export const isLoss = (mark: Mark | null | undefined): boolean => !!mark && mark !== 'spike';

/**
 * Most was lost, or all.
 *
 * @example isGreatLoss('dip'); // false
 */
export const isGreatLoss = (mark: Mark | null | undefined): boolean => mark === 'nothing' || mark === 'most-lost';

interface Around {
  readonly expected: Float64Array;
  readonly ratios: LogRatios;
  readonly retail: Uint8Array;
  readonly silent: Uint8Array;
}

/**
 * What each step stands out by; null for most. Two explanations must fail together: chance in the count (signed root of the
 * Poisson deviance) and the series' own day-to-day noise (robust deviation of the log ratios). Both must exceed the normal
 * quantile that lets half a false alarm a series through. `expected` NaN means "not judged"; in a `retail` window a step must
 * stand out from that window; of a `silent` step (`silentRuns`) there is nothing.
 *
 * @example marksOf(steps, surroundings)[0]; // null
 */
export function marksOf(steps: Steps, { expected, ratios, retail, silent }: Around): (Mark | null)[] {
  const counted = steps.chance !== 'unknown';
  const judged = ratios.values.filter(Number.isFinite).length;
  const limit = normalQuantile(1 - FALSE_ALARMS / Math.max(1, judged));
  const zeros = ratios.values.filter(
    (value, index) => Number.isFinite(value) && !((steps.amount[index] ?? 0) > 0),
  ).length;
  const zeroIsRare = (zeros + 1) / (judged + 2) < NOTHING_IS_NORMAL;
  const usual = retailUsual(ratios, retail);
  return Array.from(ratios.values, (value, index) => {
    if (silent[index] === 1) return 'nothing';
    const amount = steps.amount[index] ?? Number.NaN;
    const ordinary = expected[index] ?? Number.NaN;
    const excuse = usual[index] ?? 0;
    const strange = Math.sign(excuse) === Math.sign(value) ? value - excuse : value;
    if (!(Math.abs(strange) > limit * ratios.noise)) return null;
    if (counted && Math.abs(poissonDeviation(amount, ordinary)) <= limit) return null;
    if (!(counted || amount > 0 || zeroIsRare)) return null;
    if (amount <= NEXT_TO_NOTHING * ordinary) return 'nothing';
    const share = Math.exp(strange);
    if (share >= SPIKE_FACTOR) return 'spike';
    if (share <= MOST_LOST) return 'most-lost';
    return share <= DIP_SHARE ? 'dip' : null;
  });
}

/**
 * Median log ratio of the retail window that a step is in: what that window always does; 0 outside. A lull explains a
 * loss of most and no more, or an outage of a week in it would pass for one.
 */
function retailUsual({ values }: LogRatios, retail: Uint8Array): Float64Array {
  const usual = new Float64Array(values.length);
  for (let from = 0; from < values.length; from++) {
    if (retail[from] !== 1) continue;
    let to = from;
    while (retail[to + 1] === 1) to++;
    usual.fill(Math.max(Math.log(MOST_LOST), median(values.subarray(from, to + 1)) || 0), from, to + 1);
    from = to;
  }
  return usual;
}
