import { addDays, type Day } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import type { HealthFlag } from '@/lib/model/health';
import type { Context } from '../context';
import { flagFinding } from './health';
import { PAID_CHANNELS } from '@/lib/measure/paid-channels';
import { segmentSeries, tableBy } from '@/lib/measure/segment-tables';
import { type Amount, blocksOf } from '@/lib/measure/amount';
import type { Series } from '@/lib/model/series';
import { BASELINE_WEEKS, unusualWeek } from '@/lib/measure/unusual-week';

const DIMENSION = 'sessionDefaultChannelGroup';
const UNTAGGED = 'Direct';
/** A breakage of the last month is worth mending; an older one has become what is usual. */
const LATEST_WEEKS = 4;
/** What direct access gains is "similar" to what the channel loses within this share of it: other things move too. */
const TOLERANCE = 0.4;

interface Breakage {
  readonly channel: string;
  readonly from: Day;
  readonly lost: number;
  /** What the channel lost, as a share of all visits since. */
  readonly share: number;
}

/**
 * Signs of links that lost their tags: in every week since the same week, a paid channel is unusually low and direct
 * access unusually high (`unusualWeek`, beside the eight weeks before), by similar sums. Compatible with a breakage, no
 * proof of one: a campaign that stopped while word went round looks the same. The channel that lost most.
 */
export function taggingFindings(context: Context): Finding[] {
  const { snapshot } = context;
  const table = tableBy(snapshot, DIMENSION);
  if (!table || table.step !== 'day') return [];
  const parts = new Map(segmentSeries(table, 'sessions').map(({ segment, series }) => [segment, series]));
  const direct = parts.get(UNTAGGED);
  if (!direct) return [];
  const all = [...parts.values()];
  const [worst] = PAID_CHANNELS.flatMap((channel) => {
    const series = parts.get(channel);
    return (series && breakageOf(channel, series, direct, all, snapshot.asOf)) ?? [];
  }).toSorted((a, b) => b.lost - a.lost);
  if (!worst) return [];
  const flag: HealthFlag = {
    code: 'tagging-suspect',
    severity: 'warn',
    metrics: ['sessions'],
    dimensions: [DIMENSION],
    period: { from: worst.from, to: snapshot.asOf },
    share: worst.share,
  };
  return [flagFinding(context, flag)];
}

/** The longest stretch of weeks up to now over which the channel's loss is direct access's gain. */
function breakageOf(
  channel: string,
  paid: Series,
  direct: Series,
  all: readonly Series[],
  asOf: Day,
): Breakage | undefined {
  for (let weeks = LATEST_WEEKS; weeks >= 1; weeks--) {
    const lost = -shiftSince(weeksOf(paid, asOf), weeks, -1);
    const gained = shiftSince(weeksOf(direct, asOf), weeks, 1);
    if (lost <= 0 || gained <= 0 || Math.abs(gained - lost) > TOLERANCE * lost) continue;
    const visits = all.reduce((sum, series) => sum + sumOf(weeksOf(series, asOf).slice(-weeks)), 0);
    return { channel, from: addDays(asOf, 1 - 7 * weeks), lost, share: visits > 0 ? lost / visits : 0 };
  }
  return undefined;
}

const weeksOf = (series: Series, asOf: Day) => blocksOf(series, 7, asOf);
const sumOf = (weeks: readonly (Amount | null)[]) => weeks.reduce((sum, week) => sum + (week?.value ?? 0), 0);

/**
 * By how much the last weeks differ from the usual in sum; 0 unless each of them is unusual, on this side, and the week
 * before them was not half-way there already: then it began earlier, or belongs to something else.
 */
function shiftSince(weeks: readonly (Amount | null)[], count: number, side: 1 | -1): number {
  const before = weeks.slice(-BASELINE_WEEKS - count, -count);
  const shifts = weeks.slice(-count).map((week) => unusualWeek(before, week));
  if (shifts.some((shift) => !shift || Math.sign(shift.relative) !== side)) return 0;
  const sum = shifts.reduce((all, shift) => all + (shift ? shift.value - shift.usual : 0), 0);
  const eve = (before.at(-1)?.value ?? 0) - (shifts[0]?.usual ?? 0);
  return eve * side > Math.abs(sum) / count / 2 ? 0 : sum;
}
