import { knownMetrics, type MetricId } from '@/lib/model/metric';
import { addDays } from '@/lib/model/day';
import type { Diagnosis } from '@/lib/model/diagnosis';
import {
  contains,
  lastCompleteMonth,
  lastCompleteQuarter,
  lastCompleteWeek,
  lengthInDays,
  monthAYearBefore,
  overlap,
  type Period,
  periodAYearBefore,
  quarterAYearBefore,
} from '@/lib/model/period';
import type { Vital } from '@/lib/model/report';
import type { Snapshot } from '@/lib/model/snapshot';
import { lastWindow } from '@/lib/measure/comparison';
import { lostPeriodsOf, withoutDays } from '@/lib/measure/lost-days';
import { amountFigure, totalFigure } from '@/lib/measure/figures';
import { amountOver, trackOf } from '@/lib/measure/track';
import { trendChart } from './trend-chart';

const OUTCOMES: readonly MetricId[] = ['totalRevenue', 'keyEvents', 'ecommercePurchases'];
const TRAFFIC: readonly MetricId[] = ['sessions', 'totalUsers', 'screenPageViews'];
const CONVERSION = ['purchaseRate', 'sessionKeyEventRate'] as const;
/** What stands in where an export holds less, most meaningful first. */
const STAND_INS: readonly MetricId[] = [
  'ecommercePurchases',
  'averageOrderValue',
  'viewsPerSession',
  'engagementRate',
  'bounceRate',
  'screenPageViews',
  'totalUsers',
  'newUsers',
  'itemsPurchased',
  'addToCarts',
];
const MOST = 3;

/** True when the metric was measured and was not zero throughout the last year. */
export function isAlive(snapshot: Snapshot, metric: MetricId): boolean {
  const track = trackOf(snapshot, metric);
  if (!track) return false;
  const yearAgo = addDays(snapshot.asOf, -363);
  const amount = amountOver(track, { from: track.start > yearAgo ? track.start : yearAgo, to: snapshot.asOf });
  return amount !== null && amount.value > 0;
}

/** What the property lives on: revenue, else key events, else orders, else its traffic. */
export function outcomeOf(snapshot: Snapshot): MetricId {
  const alive = (metric: MetricId) => isAlive(snapshot, metric);
  return OUTCOMES.find(alive) ?? TRAFFIC.find(alive) ?? knownMetrics(Object.keys(snapshot.totals))[0] ?? 'sessions';
}

/** The conversion rate that belongs to the outcome; null where either sum is missing. */
export function conversionOf(snapshot: Snapshot): MetricId | null {
  const [shop, leads] = CONVERSION;
  const wanted = outcomeOf(snapshot) === 'keyEvents' ? leads : shop;
  return isAlive(snapshot, wanted) ? wanted : null;
}

/**
 * Chooses the vital signs, at most three, most important first: what the property lives on, its
 * traffic and its conversion; where an export holds less, the most meaningful of what is there.
 *
 * @example chooseVitals(snapshotWithOrdersAndRevenue) // ['totalRevenue', 'ecommercePurchases', 'averageOrderValue']
 */
export function chooseVitals(snapshot: Snapshot): MetricId[] {
  const alive = (metric: MetricId) => isAlive(snapshot, metric);
  const traffic = (['sessions'] as const).filter(alive);
  const chosen = [OUTCOMES.find(alive), ...traffic, conversionOf(snapshot)].filter(
    (metric) => metric !== undefined && metric !== null,
  );
  const others = [...STAND_INS, ...knownMetrics(Object.keys(snapshot.totals))].filter(alive);
  return [...new Set([...chosen, ...others])].slice(0, MOST);
}

/**
 * The vital signs with their diagnosis and chart; the last 28 days beside the same days a year before; and the last
 * complete month, week and quarter, each beside the same one a year before: what the drafts of that name are about.
 */
export function vitalsOf(
  snapshot: Snapshot,
  diagnoses: Readonly<Partial<Record<MetricId, Diagnosis>>>,
  country: string,
): Vital[] {
  const last = lastWindow(snapshot.asOf);
  const month = lastCompleteMonth(snapshot.asOf);
  const week = lastCompleteWeek(snapshot.asOf);
  const quarter = lastCompleteQuarter(snapshot.asOf);
  return chooseVitals(snapshot).flatMap((metric) => {
    const diagnosis = diagnoses[metric];
    if (!diagnosis) return [];
    const lost = lostPeriodsOf(metric, snapshot, diagnoses);
    const lately = besideYearBefore(snapshot, metric, { now: last, before: periodAYearBefore(last), lost });
    return [
      {
        metric,
        diagnosis,
        last: lately.value,
        yearBefore: lately.yearBefore,
        month: besideYearBefore(snapshot, metric, { now: month, before: monthAYearBefore(month), lost }),
        week: besideYearBefore(snapshot, metric, { now: week, before: periodAYearBefore(week), lost }),
        quarter: besideYearBefore(snapshot, metric, { now: quarter, before: quarterAYearBefore(quarter), lost }),
        chart: trendChart(snapshot, metric, diagnosis, country),
      },
    ];
  });
}

interface Beside {
  readonly now: Period;
  readonly before: Period;
  readonly lost: readonly Period[];
}

/**
 * A figure over the days that were counted. Beside the year before only where no day was lost in either, and the history
 * reaches back to its first: 27 days beside 30 would be a fall that nobody had, or a rise of nothing. A weekday on which
 * the site rests is no day lost.
 */
function besideYearBefore(snapshot: Snapshot, metric: MetricId, { now, before, lost }: Beside) {
  const track = trackOf(snapshot, metric);
  const amount = track && amountOver(withoutDays(track, lost), now);
  const value = amount && amountFigure(snapshot, amount, { metric, period: now });
  const begins = track && track.numerator.findIndex((each) => each !== null);
  const reachesBack = track !== null && begins !== null && addDays(track.start, begins) <= before.from;
  const isWhole = reachesBack && !lost.some((period) => overlap(period, now) || overlap(period, before));
  const days = Array.from({ length: lengthInDays(now) }, (_, day) => addDays(now.from, day));
  const lostDays = days.filter((day) => lost.some((period) => contains(period, day))).length;
  return {
    value,
    yearBefore: isWhole ? totalFigure(snapshot, metric, before) : null,
    ...(lostDays > 0 ? { lost: lostDays } : {}),
  };
}
