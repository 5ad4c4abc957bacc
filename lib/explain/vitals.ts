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
import { lostPeriodsOf, withoutDays } from '@/lib/measure/lost/lost-periods';
import { amountFigure, totalFigure } from '@/lib/measure/figures';
import { amountOver } from '@/lib/measure/amount';
import { metricsOf, seriesOf } from '@/lib/measure/series';
import { trendChart } from './trend-chart';

const OUTCOMES = ['totalRevenue', 'keyEvents', 'ecommercePurchases'];
const TRAFFIC = ['sessions', 'totalUsers', 'screenPageViews'];
const CONVERSION = ['purchaseRate', 'sessionKeyEventRate'];
/** What stands in where an export holds less, most meaningful first. */
const STAND_INS = [
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
export function isAlive(snapshot: Snapshot, metric: string): boolean {
  const series = seriesOf(snapshot, metric);
  if (!series) return false;
  const yearAgo = addDays(snapshot.asOf, -363);
  const amount = amountOver(series, { from: series.start > yearAgo ? series.start : yearAgo, to: snapshot.asOf });
  return amount !== null && amount.value > 0;
}

/** What the property lives on: revenue, else key events, else orders, else its traffic. */
export function outcomeOf(snapshot: Snapshot): string {
  const alive = (metric: string) => isAlive(snapshot, metric);
  return OUTCOMES.find(alive) ?? TRAFFIC.find(alive) ?? Object.keys(snapshot.totals)[0] ?? 'sessions';
}

/** The conversion rate that belongs to the outcome; null where either sum is missing. */
export function conversionOf(snapshot: Snapshot): string | null {
  const [shop, leads] = CONVERSION;
  const wanted = outcomeOf(snapshot) === 'keyEvents' ? leads : shop;
  return wanted !== undefined && isAlive(snapshot, wanted) ? wanted : null;
}

/**
 * Chooses the vital signs, at most three, most important first: what the property lives on, its
 * traffic and its conversion; where an export holds less, the most meaningful of what is there.
 *
 * @example chooseVitals(snapshotWithOrdersAndRevenue) // ['totalRevenue', 'ecommercePurchases', 'averageOrderValue']
 */
export function chooseVitals(snapshot: Snapshot): string[] {
  const alive = (metric: string) => isAlive(snapshot, metric);
  const traffic = ['sessions'].filter(alive);
  const chosen = [OUTCOMES.find(alive), ...traffic, conversionOf(snapshot)].filter(
    (metric) => metric !== undefined && metric !== null,
  );
  const others = [...STAND_INS, ...metricsOf(snapshot)].filter(alive);
  return [...new Set([...chosen, ...others])].slice(0, MOST);
}

/**
 * The vital signs with their diagnosis and chart; the last 28 days beside the same days a year before; and the last
 * complete month, week and quarter, each beside the same one a year before: what the drafts of that name are about.
 */
export function vitalsOf(snapshot: Snapshot, diagnoses: Readonly<Record<string, Diagnosis>>, country: string): Vital[] {
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
function besideYearBefore(snapshot: Snapshot, metric: string, { now, before, lost }: Beside) {
  const series = seriesOf(snapshot, metric);
  const amount = series && amountOver(withoutDays(series, lost), now);
  const value = amount && amountFigure(snapshot, amount, { metric, period: now });
  const begins = series && series.numerator.findIndex((each) => each !== null);
  const reachesBack = series !== null && begins !== null && addDays(series.start, begins) <= before.from;
  const isWhole = reachesBack && !lost.some((period) => overlap(period, now) || overlap(period, before));
  const days = Array.from({ length: lengthInDays(now) }, (_, day) => addDays(now.from, day));
  const lostDays = days.filter((day) => lost.some((period) => contains(period, day))).length;
  return {
    value,
    yearBefore: isWhole ? totalFigure(snapshot, metric, before) : null,
    ...(lostDays > 0 ? { lost: lostDays } : {}),
  };
}
